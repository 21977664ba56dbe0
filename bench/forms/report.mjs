/** Of the plan: the referral form and its questionnaire. */
const familyPlan = 60;
const budgets = {first: {20: 1.5, 200: 2}, keystroke: {200: 48}, own: {20: 45}};

/** The figures as Markdown: milliseconds of CPU as measured, then what counts, their ratios and budgets. */
export function report(results, {peers, browser, repetitions, referral}) {
  const names = {
    bare: 'bare Lit form',
    kit: 'this kit',
    lhc: `LHC-Forms ${peers.lforms.version}`,
    survey: `SurveyJS ${peers['survey-core'].version}`,
  };
  const lines = [
    '# What a questionnaire costs',
    '',
    `\`npm run bench:forms\`, ${browser}, median of ${repetitions}. All forms show the same questions on one page; every fifth has a condition, except in the bare`,
    'form, which has the inputs and no logic. CPU is the main thread’s; only ratios taken in one run mean anything.',
    'Engine, renderer and form are what is fetched before the form is shown, without what all elements of the kit share: the loader, Lit, base class and',
    'tokens, and the way to servers.',
    '',
    '| form | questions | shown, ms CPU | a keystroke, ms CPU | kB gzip of scripts and form before it is shown | and in all | elements |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...results.map(
      (each) =>
        `| ${names[each.kind]} | ${each.count} | ${each.first.toFixed(0)} | ${each.keystroke.toFixed(1)} | ${each.shown.toFixed(1)} | ${each.fetched.toFixed(1)} | ${each.elements} |`,
    ),
    '',
    '| what | questions | measured | budget | |',
    '|---|--:|--:|--:|---|',
  ];
  const row = (what, count, value, budget) =>
    lines.push(
      `| ${what} | ${count} | ${value} | ${budget === undefined ? '' : `<= ${budget}`} | ${budget === undefined ? '' : Number(value) <= budget ? 'met' : '**not met**'} |`,
    );
  for (const count of new Set(results.map((each) => each.count))) {
    const of = (kind) => results.find((each) => each.kind === kind && each.count === count);
    const kit = of('kit');
    row(
      'shown, beside the bare form',
      count,
      (kit.first / of('bare').first).toFixed(2),
      budgets.first[count],
    );
    for (const peer of ['lhc', 'survey']) {
      row(`shown, beside ${names[peer]}`, count, (kit.first / of(peer).first).toFixed(2));
      row(`a keystroke, beside ${names[peer]}`, count, (kit.keystroke / of(peer).keystroke).toFixed(2));
      row(`kB fetched, beside ${names[peer]}`, count, (kit.fetched / of(peer).fetched).toFixed(2));
    }
    row('a keystroke, ms CPU', count, kit.keystroke.toFixed(1), budgets.keystroke[count]);
    row(
      'kB gzip of engine, renderer and form, one question to a page',
      count,
      kit.paged.toFixed(1),
      budgets.own[count],
    );
    row('the same, all on one page', count, kit.own.toFixed(1));
    row('kB gzip with Lit and all else before it is shown', count, kit.shown.toFixed(1));
  }
  lines.push('', ...referralLines(referral), '');
  return lines.join('\n');
}

/** What a page with the referral form fetches before its first page is seen. */
function referralLines({page, files, family, added}) {
  return [
    '## A page with the referral form',
    '',
    '| kB gzip, fetched at once | measured | plan | |',
    '|---|--:|--:|---|',
    `| the form with its questionnaire, without what all elements share | ${family.toFixed(1)} | <= ${familyPlan} | ${family <= familyPlan ? 'met' : '**not met**'} |`,
    `| what it adds to a page that has a questionnaire | ${added.toFixed(1)} | | |`,
    `| all of it, in ${files} files | ${page.toFixed(1)} | | |`,
    '',
    'Welsh, drafts, scales, files, long lists, the sentences about problems, the check page and the way to the record come when they are needed.',
  ];
}
