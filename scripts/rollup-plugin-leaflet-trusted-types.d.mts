import type {Plugin} from 'rollup';

export declare function patchLeaflet(source: string): string;
export declare const isLeaflet: (id: string) => boolean;
export declare function leafletTrustedTypes(): Plugin;
