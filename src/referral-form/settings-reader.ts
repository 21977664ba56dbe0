import type {LocalText, SettingsFault} from './settings.js';

/** An object whose fields have still to be looked at. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Longer than this no line of a form is. */
const LONGEST = 2000;

/** Reads values that somebody wrote by hand, and collects what is wrong with them. */
export class SettingsReader {
  readonly faults: SettingsFault[] = [];

  fault(key: string, message: string): void {
    this.faults.push({key, message: `${key ? `"${key}"` : 'The settings'} ${message}`});
  }

  /** `{key: value}`, or nothing to spread where there is no value. */
  entry<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
    return value === undefined ? {} : ({[key]: value} as Partial<Record<K, V>>);
  }

  object(value: unknown, key: string, known: readonly string[]): Json | undefined {
    if (!isJson(value)) {
      this.fault(key, 'should be an object in braces.');
      return undefined;
    }
    for (const name of Object.keys(value)) {
      if (known.includes(name)) continue;
      const at = key ? `${key}.${name}` : name;
      this.fault(
        at,
        `is not known here. Known are: ${known.filter((each) => !each.startsWith('$')).join(', ')}.`,
      );
    }
    return value;
  }

  list(value: unknown, key: string): readonly unknown[] | undefined {
    if (value === undefined) return undefined;
    if (Array.isArray(value)) return value as readonly unknown[];
    this.fault(key, 'should be a list in square brackets.');
    return undefined;
  }

  text(value: unknown, key: string, needed = false): string | undefined {
    if (value === undefined && !needed) return undefined;
    if (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST) return value.trim();
    this.fault(key, `should be a text of 1 to ${LONGEST} characters.`);
    return undefined;
  }

  flag(value: unknown, key: string): boolean | undefined {
    if (value === undefined || typeof value === 'boolean') return value;
    this.fault(key, 'should be true or false.');
    return undefined;
  }

  oneOf<T extends string>(value: unknown, key: string, all: readonly T[], needed = false): T | undefined {
    if (value === undefined && !needed) return undefined;
    const found = all.find((each) => each === value);
    if (!found) this.fault(key, `should be one of: ${all.join(', ')}.`);
    return found;
  }

  localText(value: unknown, key: string, needed = false): LocalText | undefined {
    if (value === undefined && !needed) return undefined;
    if (!isJson(value)) return this.text(value, key, true);
    const {en, cy} = this.object(value, key, ['en', 'cy']) ?? {};
    const words = {
      ...this.entry('en', this.text(en, `${key}.en`)),
      ...this.entry('cy', this.text(cy, `${key}.cy`)),
    };
    if (words.en !== undefined || words.cy !== undefined) return words;
    if (en === undefined && cy === undefined) this.fault(key, 'should have words in "en", "cy" or both.');
    return undefined;
  }

  localTexts(value: unknown, key: string): readonly LocalText[] | undefined {
    return this.list(value, key)?.flatMap(
      (each, index) => this.localText(each, `${key}[${index}]`, true) ?? [],
    );
  }

  texts(value: unknown, key: string): readonly string[] | undefined {
    return this.list(value, key)?.flatMap((each, index) => this.text(each, `${key}[${index}]`, true) ?? []);
  }
}
