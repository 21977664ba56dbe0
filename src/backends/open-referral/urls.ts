/** Lists that can be read. */
const LISTS = ['services', 'service_at_locations', 'organizations'];

/** How v3 is asked for places and times in a list. A server that does not know a parameter ignores it. */
export const FULL: Readonly<Record<string, string>> = {full: 'true'};
/** How v1 is asked for them. */
export const INCLUDE: Readonly<Record<string, string>> = {
  include:
    'service_at_locations,contacts,cost_options,eligibilitys,service_taxonomys,service_areas,languages,regular_schedules',
};

/** The list below an API's root; a list, one of its items, or a file stays as it is. The query is kept. */
export function listUrl(address: string): string {
  const url = new URL(address);
  const parts = url.pathname.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2) ?? '';
  if (LISTS.includes(last) || LISTS.includes(before) || /\.(?:json|ndjson|txt)$/i.test(last)) return address;
  url.pathname = `${url.pathname.replace(/\/$/, '')}/services`;
  return url.href;
}

/** Whether a URL is a list of an API: a file has no second page and no details. */
export function isList(address: string): boolean {
  return LISTS.includes(new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '');
}

/** One item of a list. */
export function detailUrl(list: string, id: string): string {
  const url = new URL(list);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
  for (const key of ['page', 'per_page']) url.searchParams.delete(key);
  return url.href;
}
