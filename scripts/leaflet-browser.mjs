/**
 * What Leaflet asks about its browser (its `core/Browser.js`), answered for the browsers that this kit runs in: all that have custom
 * elements and style sheets to adopt. Takes that file's place in every build, test and story, because its own questions
 * write `innerHTML`, which Trusted Types forbid. Nothing here asks for a browser's name, and what Leaflet does for browsers of
 * long ago falls away with the answers.
 */
const isThere = (name) => name in window;

/** A device that is held and turned. */
const mobile = isThere('orientation');
/** Events of gestures are Safari's alone. */
const safari = isThere('GestureEvent');

export default {
  // Gone before custom elements came, or asked for by nothing that a map of ours is made of.
  ie: false,
  ielt9: false,
  edge: false,
  android: false,
  android23: false,
  androidStock: false,
  opera: false,
  opera12: false,
  phantom: false,
  ie3d: false,
  gecko3d: false,
  msPointer: false,
  mobileOpera: false,
  vml: false,
  webkit: false,
  chrome: false,
  gecko: false,
  win: false,
  mac: false,
  linux: false,
  mobileWebkit: false,
  mobileWebkit3d: false,
  mobileGecko: false,
  // What all of them can do.
  webkit3d: true,
  any3d: true,
  pointer: true,
  touch: true,
  passiveEvents: true,
  canvas: true,
  svg: true,
  inlineSvg: true,
  // What differs.
  mobile,
  safari,
  touchNative: isThere('ontouchstart') || isThere('TouchEvent'),
  retina: window.devicePixelRatio > 1,
};
