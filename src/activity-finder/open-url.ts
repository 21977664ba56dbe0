import type {OpenDirectory} from '../activity-index/index-client.js';
import {directoryFor} from '../backends/directory-for.js';

/** A directory by its address: the index itself knows no wire format. */
export const openUrl: OpenDirectory = ({src, format}, transport) => directoryFor({src, format, transport});
