/** What was written to the console at one level while something was done. The lines are not shown. */
export async function consoleLines(level: 'error' | 'warn', work: () => unknown): Promise<string[]> {
  const original = console[level];
  const lines: string[] = [];
  console[level] = (...args: unknown[]) => void lines.push(args.map(String).join(' '));
  try {
    await work();
  } finally {
    console[level] = original;
  }
  return lines;
}
