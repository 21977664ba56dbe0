import {plural} from './formats.js';

/**
 * "3 gweithgaredd", "12 o weithgareddau". After a number Welsh keeps the singular; 2 softens it, and large numbers take
 * "o" with the plural. 0 is "dim gweithgareddau".
 */
export function activitiesInWelsh(count: number): string {
  return plural('cy', count, {
    zero: 'dim gweithgareddau',
    one: '# gweithgaredd',
    two: '# weithgaredd',
    few: '# gweithgaredd',
    many: '# gweithgaredd',
    other: '# o weithgareddau',
  });
}
