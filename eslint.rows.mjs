/**
 * Who may import whom, as data. A room imports from itself and from lower rows; inside a row, rooms do not know
 * each other. This table and the one in CONTRIBUTING.md change together.
 */
export const rows = [
  ['model', 'tokens', 'i18n'],
  ['measures', 'backends', 'activity-index', 'questionnaire/engine'],
  ['element', 'connect'],
  ['kit', 'map'],
  ['questionnaire', 'wellbeing-chart'],
  ['activity-finder', 'referral-form', 'wellbeing-measure', 'wellbeing-group', 'support-plan'],
  ['cdn', 'publish'],
];

/** Rooms that run in Node and in a worker as well: no DOM, and the only ones that the server may use. */
export const pureRooms = [...rows[0], ...rows[1]];

/** Rooms that do not get every lower row. */
const narrower = {publish: pureRooms};

/**
 * Neighbours in a row of whom one knows the other, and never the reverse: texts name the model's days and facets, and
 * `<spk-backend>` is defined as every element is.
 */
const neighbours = {i18n: ['model'], connect: ['element']};

const allRooms = rows.flat();

/** The rooms that one room may import from, itself included. */
export function allowedRooms(room) {
  const row = rows.findIndex((rooms) => rooms.includes(room));
  if (row < 0) throw new Error(`No such room: ${room}`);
  return [room, ...(neighbours[room] ?? []), ...(narrower[room] ?? rows.slice(0, row).flat())];
}

/**
 * A regular expression (source) that matches relative imports into rooms that `allowed` leaves out.
 * A room inside another one (`questionnaire/engine`) is told apart from the room around it.
 */
function forbiddenPattern(allowed, prefix) {
  const parts = allRooms
    .filter((room) => !allowed.includes(room))
    .map((room) => {
      const inside = allowed.filter((other) => other.startsWith(`${room}/`));
      const exceptions = inside.map((other) => `${other.slice(room.length + 1)}/`).join('|');
      return exceptions ? `${room}/(?!${exceptions})` : `${room}/`;
    });
  return parts.length > 0 ? `^(?:\\.\\./)+${prefix}(?:${parts.join('|')})` : undefined;
}

/** Import sources that no file outside their one room may name. */
const packagesByRoom = [
  {room: 'map', source: '^leaflet(?:$|[/.])', message: 'Leaflet is known to src/map alone.'},
  {
    source: '^(?:lit|lit-html)/directives/(?:unsafe-(?:html|svg|mathml)|style-map)(?:\\.js)?$',
    message:
      'A strict CSP or Trusted Types forbids it: render templates, and set styles by .style or classes.',
  },
];

/**
 * Everything that a file of this room must not import: `{source, message}` with a regular expression source. `nested`:
 * for files in the folders of a room inside another one, where the first `../` does not leave the room.
 */
export function importBans(room, nested = false) {
  const allowed = room === 'server' ? pureRooms : allowedRooms(room);
  const prefix = room === 'server' ? 'src/' : '';
  const bans = [];
  const rowBan = forbiddenPattern(allowed, prefix);
  if (rowBan) {
    bans.push({
      source: rowBan,
      message: `${room} may import from itself and ${allowed.filter((other) => other !== room).join(', ') || 'nothing else'} (eslint.rows.mjs).`,
    });
  }
  if (room.includes('/')) {
    bans.push({
      source: nested ? '^\\.\\./\\.\\./[^.]' : '^\\.\\./[^.]',
      message: `${room} knows nothing of the room around it.`,
    });
  }
  for (const {room: owner, source, message} of packagesByRoom) {
    if (owner !== room) bans.push({source, message});
  }
  return bans;
}
