/**
 * What scripts/test-stories.mjs has Storybook's pages do. Each function is sent to a page as text and sees nothing else of
 * this file.
 */

/**
 * Runs before the page's own scripts. `spkStoryEnd` settles with the end of the story that is shown, whichever way it
 * ends: with the problem, or ''. `spkShowStory(id)` shows another one in its place, as if the page were new: what elements
 * write is gone from the address and from storage.
 */
export function watchStories() {
  const address = location.href;
  let end;
  const expectEnd = () => {
    window.spkStoryEnd = new Promise((resolve) => (end = resolve));
  };
  expectEnd();
  const connect = () => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return setTimeout(connect, 5);
    const failures = ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'];
    for (const event of failures) {
      channel.on(event, (error) => end(`${event}: ${error?.message ?? JSON.stringify(error)}`));
    }
    channel.on('storyFinished', ({status, reporters = []}) => {
      const failed = reporters.filter((reporter) => reporter.status === 'failed').map(({type}) => type);
      end(status === 'error' ? `status ${status} ${failed}` : '');
    });
    window.spkShowStory = async (storyId) => {
      expectEnd();
      // The last story is to be gone with all that it does in leaving, before anything of the next one is there.
      document.querySelector('#storybook-root').replaceChildren();
      await new Promise((resolve) => setTimeout(resolve));
      localStorage.clear();
      sessionStorage.clear();
      history.replaceState(null, '', address);
      channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
    };
  };
  connect();
}

/** Takes on a look and waits until nothing moves any more. */
export async function settle({theme, lang, dir, patience}) {
  const canvas = document.querySelector('#storybook-root');
  window.spkApplyLook(canvas, {theme, lang, dir});
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const elements = function* (within) {
    for (const element of within.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* elements(element.shadowRoot);
    }
  };
  let before;
  for (let quiet = 0, turn = 0; quiet < patience && turn < 60; turn += 1) {
    await frame();
    await Promise.all([...elements(canvas)].map((element) => element.updateComplete));
    const now = [...elements(canvas)].map((element) => element.localName + element.clientWidth).join();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
  await document.fonts.ready;
}

/** What axe finds on the canvas by `rules` or by all, one line a rule. */
export async function findViolations(rules) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const {violations} = await window.axe.run('#storybook-root', {
    runOnly: rules ? {type: 'rule', values: rules} : {type: 'tag', values: tags},
    resultTypes: ['violations'],
    // A story is a piece of a page: landmarks and the first heading are the page's.
    rules: {region: {enabled: false}, 'page-has-heading-one': {enabled: false}},
  });
  return violations.map(
    ({id, help, nodes}) =>
      `axe ${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({target}) => target.flat().join(' >> '))
        .join(' | ')}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ''}`,
  );
}
