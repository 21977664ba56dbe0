import type {Plugin} from 'rollup';

export declare function patchLeaflet(source: string): string;
export declare const isLeafletBrowser: (id: string) => boolean;
export declare function leafletTrustedTypes(): Plugin;
