/** One line of a file in test/fixtures/measures. */
export interface Vector {
  readonly id: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly note?: string;
}

/** The files that hold answers to one measure, with the measure that each of their vectors is about. */
export const VECTOR_FILES: Readonly<Record<string, (vector: Vector) => string>> = {
  ons4: () => 'ons4',
  'loneliness-ons': () => 'loneliness-ons',
  phq9: () => 'phq9',
  gad7: () => 'gad7',
  'phq2-gad2': ({id}) => (id.startsWith('phq2') ? 'phq2' : 'gad2'),
  swemwbs: () => 'swemwbs',
  who5: () => 'who5',
  djg6: () => 'djg6',
};

/** A file of test/fixtures/measures as it stands. */
export async function measureFixture(name: string): Promise<Readonly<Record<string, unknown>>> {
  // The test server hands out .json files as modules.
  const url = new URL(`../fixtures/measures/${name}.vectors.json`, import.meta.url).href;
  return ((await import(url)) as {default: Record<string, unknown>}).default;
}

/** The vectors of such a file. */
export async function vectorsOf(name: string): Promise<readonly Vector[]> {
  return (await measureFixture(name)).vectors as readonly Vector[];
}
