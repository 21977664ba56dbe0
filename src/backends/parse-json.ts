import {BackendError} from './backend-error.js';

/**
 * Parses JSON as real servers send it: with a byte order mark, or with raw line breaks and other control characters
 * inside strings, which the standard forbids. Anything else that does not parse is a `bad-answer`.
 */
export function parseJson(text: string, url: string): unknown {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    try {
      return JSON.parse(escapeControls(json)) as unknown;
    } catch {
      const what = /^\s*</.test(json) ? 'a web page' : 'something that is not JSON';
      throw new BackendError('bad-answer', `${url} answered with ${what}.`, {cause});
    }
  }
}

/** Escapes control characters inside strings and leaves those between values alone. */
function escapeControls(json: string): string {
  let out = '';
  let from = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (code === 0x22) inString = !inString;
    else if (code === 0x5c && inString) i++;
    else if (code < 0x20 && inString) {
      out += `${json.slice(from, i)}\\u${code.toString(16).padStart(4, '0')}`;
      from = i + 1;
    }
  }
  return out + json.slice(from);
}
