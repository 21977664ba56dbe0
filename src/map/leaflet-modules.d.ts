/** Leaflet's source modules, which its type declarations do not name one by one. */
declare module 'leaflet/src/map/Map.js' {
  export {Map} from 'leaflet';
}
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js' {}
declare module 'leaflet/src/map/handler/Map.Drag.js' {}
declare module 'leaflet/src/map/handler/Map.TouchZoom.js' {}
declare module 'leaflet/src/geometry/Point.js' {
  export {point as toPoint} from 'leaflet';
}
declare module 'leaflet/src/layer/LayerGroup.js' {
  export {layerGroup} from 'leaflet';
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export {tileLayer} from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Circle.js' {
  export {circle} from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Polygon.js' {
  export {polygon} from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Polyline.js' {
  export {polyline} from 'leaflet';
}
declare module 'leaflet/src/layer/vector/SVG.js' {
  export {svg} from 'leaflet';
}
