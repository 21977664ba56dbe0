import {expect, fixture, html as testHtml} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {FACETS, type Facet, type IndexAnswer} from '../../src/activity-index/protocol.js';
import {filterBar, filterSheet, type FilterOptions} from '../../src/activity-finder/filters-view.js';
import {emptySearch} from '../../src/activity-finder/search-state.js';
import {define} from '../../src/element/define.js';
import {en} from '../../src/i18n/finder/en.js';
import {Disclosures} from '../../src/kit/disclosure/disclosures.js';
import {byRole, nameOf} from '../support/roles.js';

const VALUES: Readonly<Record<string, string>> = {category: 'walking', day: 'MO', cost: 'free'};

/** An answer in which only these facets have something to choose from. */
const answerWith = (...facets: Facet[]): IndexAnswer => ({
  total: 1,
  mapped: 0,
  size: 1,
  page: 1,
  pages: 1,
  items: [],
  clusters: [],
  facets: Object.fromEntries(
    FACETS.map((facet) => [facet, facets.includes(facet) ? [{id: VALUES[facet]!, count: 1}] : []]),
  ) as unknown as IndexAnswer['facets'],
});

class Filters extends LitElement {
  disclosures = new Disclosures(this);
  shape: 'bar' | 'sheet' = 'bar';
  answer = answerWith('cost');

  async show(...facets: Facet[]): Promise<void> {
    this.answer = answerWith(...facets);
    this.requestUpdate();
    await this.updateComplete;
  }

  protected override render(): TemplateResult {
    const nothingHappens = () => undefined;
    const options: FilterOptions = {
      t: en,
      locale: 'en-GB',
      search: emptySearch(),
      facets: ['category', 'day', 'cost'],
      answer: this.answer,
      headingLevel: 2,
      onChoose: nothingHappens,
      onClear: nothingHappens,
      onUnchoose: nothingHappens,
      onClearAll: nothingHappens,
      onAnywhere: nothingHappens,
    };
    if (this.shape === 'bar') return filterBar(options, this.disclosures);
    return filterSheet(options, {
      open: true,
      closeLabel: 'Close',
      onUnfold: nothingHappens,
      onClose: nothingHappens,
    });
  }
}
define('spk-filters-fixture', Filters);

describe('filters, while a directory comes in', () => {
  let filters: Filters;
  const root = () => filters.shadowRoot!;
  const focused = () => root().activeElement;
  beforeEach(async () => {
    filters = await fixture<Filters>(testHtml`<spk-filters-fixture></spk-filters-fixture>`);
  });

  it('keep the open one and its focus when another one gets its first value before it', async () => {
    const cost = byRole(root(), 'button', 'Cost');
    cost.click();
    await filters.updateComplete;
    const box = byRole(byRole(root(), 'group', 'Cost'), 'checkbox', /^Free/);
    box.focus();
    await filters.show('category', 'cost');
    expect(nameOf(cost)).to.equal('Cost');
    expect(cost.getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal(box);
    // It still knows its own panel: focus that goes to the new filter closes it.
    byRole(root(), 'button', 'Category').focus();
    await filters.updateComplete;
    expect(cost.getAttribute('aria-expanded')).to.equal('false');
  });

  it('close the open one when nothing is left to choose in it', async () => {
    byRole(root(), 'button', 'Cost').click();
    await filters.updateComplete;
    await filters.show('category');
    expect(filters.disclosures.open).to.equal(undefined);
  });

  it('keep the place in the sheet', async () => {
    filters.shape = 'sheet';
    await filters.show('cost');
    const cost = byRole(root(), 'button', 'Cost');
    cost.focus();
    await filters.show('category', 'day', 'cost');
    expect(focused()).to.equal(cost);
    expect(nameOf(cost)).to.equal('Cost');
  });
});
