import {rmSync} from 'node:fs';
import {root} from './elements.mjs';

// Chunks carry a hash in their names: without this, old ones would pile up and be published.
rmSync(`${root}dist`, {recursive: true, force: true});
