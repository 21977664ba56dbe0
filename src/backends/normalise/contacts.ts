import type {Contact} from '../../model/activity.js';
import {compact} from './wire.js';

/** Contacts that hold at least a way to reach somebody or a name, each way once. */
export function contacts(list: readonly Contact[]): Contact[] {
  const seen = new Set<string>();
  const fresh = (value: string | undefined) => {
    const key = value?.toLowerCase().replace(/\s/g, '');
    if (!value || !key || seen.has(key)) return undefined;
    seen.add(key);
    return value;
  };
  const kept: Contact[] = [];
  for (const {name, phone, email, url} of list) {
    const contact = compact({name, phone: fresh(phone), email: fresh(email), url: fresh(url)});
    const reachable = Boolean(contact.phone ?? contact.email ?? contact.url);
    const known = Boolean(phone ?? email ?? url);
    if (reachable || (name && !known)) kept.push(contact);
  }
  return kept;
}
