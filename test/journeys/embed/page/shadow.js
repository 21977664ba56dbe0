// Another team's component, with one of ours in its shadow root: the loader does not see in there by itself.
import {load} from '/cdn/spk.js';

const root = document.querySelector('#host').attachShadow({mode: 'open'});
const element = document.createElement('spk-activity-finder');
element.setAttribute('src', '/page/activities.json');
root.append(element);
load(root);
