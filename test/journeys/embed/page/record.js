// The first script of every page: keeps what goes wrong, and waits for elements on behalf of the test.
const record = {violations: [], errors: [], warnings: [], workers: []};

addEventListener('securitypolicyviolation', (event) => {
  record.violations.push(
    `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
  );
});
addEventListener(
  'error',
  (event) => record.errors.push(event.message ?? `${event.target?.src} did not load`),
  true,
);
addEventListener('unhandledrejection', (event) => record.errors.push(`unhandled: ${event.reason}`));
for (const [level, list] of [
  ['error', record.errors],
  ['warn', record.warnings],
]) {
  const original = console[level];
  console[level] = (...args) => {
    list.push(args.map(String).join(' '));
    original.apply(console, args);
  };
}

/** Each worker that an element starts, and how often it answered. */
globalThis.Worker = class extends Worker {
  constructor(url, options) {
    super(url, options);
    const entry = {url: String(url), answers: 0};
    record.workers.push(entry);
    this.addEventListener('message', () => (entry.answers += 1));
  }
};

const ready = new WeakSet();
addEventListener('spk-ready', (event) => ready.add(event.composedPath()[0]), true);

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(what, test) {
  const end = performance.now() + 20_000;
  for (;;) {
    const value = test();
    if (value) return value;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}; ${JSON.stringify(record)}`);
    await pause(50);
  }
}

/** All elements below a root, through shadow roots. */
function* everything(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

globalThis.embed = {
  /** Waits until one element of the tag has rendered, and says what it and the page are like. */
  async look(tag, options = {}) {
    const find = () => [...everything(document)].find((element) => element.localName === tag);
    const element = await until(`<${tag}> in the page`, find);
    await until(`the definition of <${tag}>`, () => customElements.get(tag) !== undefined);
    const root = await until(`the first render of <${tag}>`, () =>
      element.shadowRoot?.childElementCount > 0 ? element.shadowRoot : undefined,
    );
    if (options.ready) await until(`spk-ready from <${tag}>`, () => ready.has(element));
    if (options.inside) {
      await until(`${options.inside} in <${tag}>`, () =>
        [...everything(root)].some((candidate) => candidate.matches(options.inside)),
      );
    }
    await pause(300); // For what goes wrong a little later.
    const inner = root.querySelector('.spk-root') ?? root.querySelector(':not(style, slot)');
    return {
      ...record,
      text: [...root.children]
        .map((child) => child.innerText ?? '')
        .join(' ')
        .trim(),
      fontSize: inner ? getComputedStyle(inner).fontSize : undefined,
    };
  },
  record,
};
