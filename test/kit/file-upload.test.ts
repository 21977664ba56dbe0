import {expect, fixture} from '@open-wc/testing';
import '../../src/kit/file-upload/index.js';
import type {FileUpload} from '../../src/kit/file-upload/file-upload.js';
import {byRole, itInChromium, treeNodes} from '../support/a11y-tree.js';
import {allByRole, nameOf, textOf} from '../support/roles.js';

const file = (name: string, content = 'x', type = '') => new File([content], name, {type});
const inputOf = (field: HTMLElement) => field.shadowRoot!.querySelector('input')!;

/** Chooses files as the browser's window does. */
function choose(field: HTMLElement, ...files: readonly File[]): void {
  const input = inputOf(field);
  const transfer = new DataTransfer();
  for (const each of files) transfer.items.add(each);
  input.files = transfer.files;
  input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

async function make(attributes = ''): Promise<{form: HTMLFormElement; field: FileUpload}> {
  const form = await fixture<HTMLFormElement>(
    `<form><spk-file-upload name="letter" label="Upload a letter" ${attributes}></spk-file-upload></form>`,
  );
  const field = form.querySelector('spk-file-upload')!;
  await field.updateComplete;
  return {form, field};
}

const sent = (form: HTMLFormElement) =>
  new FormData(form).getAll('letter').map((each) => (each as File).name);
const errorOf = (field: HTMLElement) =>
  field.shadowRoot!.querySelector('.spk-error')?.textContent?.trim() ?? '';

describe('<spk-file-upload>', () => {
  itInChromium('is a group with a native control in it', async () => {
    await make('hint="A PDF" error="Select a letter"');
    const group = await byRole('group', 'Upload a letter');
    expect(group?.description).to.equal('A PDF Error: Select a letter');
    const buttons = (await treeNodes()).filter(({role}) => role === 'button');
    expect(buttons.map(({name}) => name?.split(':')[0])).to.deep.equal(['Choose a file']);
  });

  it('sends the file, and fires input and change once each when it is there', async () => {
    const {form, field} = await make();
    const events: string[] = [];
    for (const type of ['input', 'change']) {
      form.addEventListener(type, (event) =>
        events.push(`${type} ${String(event.target === field)} ${sent(form).join()}`),
      );
    }
    choose(field, file('a.pdf'));
    expect(events).to.deep.equal(['input true a.pdf', 'change true a.pdf']);
    expect(sent(form)).to.deep.equal(['a.pdf']);
  });

  it('takes a new file for the old one, or adds to several', async () => {
    const {form, field} = await make();
    choose(field, file('a.pdf'));
    choose(field, file('b.pdf'));
    expect(sent(form)).to.deep.equal(['b.pdf']);
    field.multiple = true;
    choose(field, file('c.pdf'), file('d.pdf'));
    expect(sent(form)).to.deep.equal(['b.pdf', 'c.pdf', 'd.pdf']);
  });

  it('lists what was chosen, and removes it by name', async () => {
    const {form, field} = await make('multiple');
    choose(field, file('a.pdf', 'x'.repeat(1500)), file('b.pdf'));
    await field.updateComplete;
    expect(allByRole(field, 'listitem').map(textOf)).to.deep.equal([
      'a.pdf 1.5KB Remove a.pdf',
      'b.pdf 0.1KB Remove b.pdf',
    ]);
    const [remove] = allByRole(field, 'button', 'Remove a.pdf');
    expect(nameOf(remove!)).to.equal('Remove a.pdf');
    remove!.click();
    await field.updateComplete;
    expect(sent(form)).to.deep.equal(['b.pdf']);
    expect(allByRole(field, 'status').map(textOf)).to.deep.equal(['Removed a.pdf']);
    expect(field.shadowRoot!.activeElement).to.equal(inputOf(field));
  });

  it('can take the same file again after it was removed', async () => {
    const {form, field} = await make();
    choose(field, file('a.pdf'));
    await field.updateComplete;
    expect(inputOf(field).value).to.equal('');
    allByRole(field, 'button', 'Remove a.pdf')[0]!.click();
    choose(field, file('a.pdf'));
    expect(sent(form)).to.deep.equal(['a.pdf']);
  });

  it('does not take what is of the wrong type, too big, empty or too many, and says why', async () => {
    const {form, field} = await make('multiple accept=".pdf" max-size="1000" max-files="2"');
    const cases: readonly (readonly [File, string])[] = [
      [file('a.exe'), 'Error: The selected file must be a PDF'],
      [file('a.pdf', 'x'.repeat(1001)), 'Error: The selected file must be smaller than 1KB'],
      [file('a.pdf', ''), 'Error: The selected file is empty'],
    ];
    for (const [wrong, message] of cases) {
      choose(field, wrong);
      await field.updateComplete;
      expect(errorOf(field).replace(/\s+/g, ' ')).to.equal(message);
      expect(sent(form)).to.deep.equal([]);
    }
    choose(field, file('a.pdf'), file('b.txt'));
    await field.updateComplete;
    expect(errorOf(field)).to.contain('b.txt must be a PDF');
    expect(sent(form), 'the right ones are taken').to.deep.equal(['a.pdf']);
    choose(field, file('c.pdf'), file('d.pdf'));
    await field.updateComplete;
    expect(errorOf(field)).to.contain('up to 2 files');
    expect(sent(form)).to.deep.equal(['a.pdf', 'c.pdf']);
    allByRole(field, 'button', 'Remove c.pdf')[0]!.click();
    await field.updateComplete;
    expect(errorOf(field)).to.equal('');
  });

  it('is required, disabled by a fieldset, and empty after a reset', async () => {
    const {form, field} = await make('required');
    expect(form.checkValidity()).to.be.false;
    expect(field.validationMessage).to.equal('Select a file');
    choose(field, file('a.pdf'));
    expect(form.checkValidity()).to.be.true;
    form.reset();
    expect(sent(form)).to.deep.equal([]);
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    form.append(fieldset);
    fieldset.append(field);
    await field.updateComplete;
    await field.updateComplete;
    expect(inputOf(field).matches(':disabled')).to.be.true;
    field.files = [file('b.pdf')];
    expect(sent(form)).to.deep.equal([]);
  });

  it('can be pressed, dropped on and explored everywhere on its button, which is 44 pixels high', async () => {
    const {field} = await make();
    const input = inputOf(field).getBoundingClientRect();
    const label = field.shadowRoot!.querySelector('.spk-file-drop label')!.getBoundingClientRect();
    expect(label.height).to.be.at.least(44);
    expect(input.height).to.be.closeTo(label.height, 1);
    expect(input.width).to.be.closeTo(label.width, 1);
    const {x, y, width, height} = label;
    expect(field.shadowRoot!.elementFromPoint(x + width / 2, y + height / 2)).to.equal(inputOf(field));
  });

  it('speaks Welsh', async () => {
    const page = await fixture<HTMLElement>(
      '<div lang="cy"><spk-file-upload label="Llythyr" multiple></spk-file-upload></div>',
    );
    const field = page.querySelector('spk-file-upload')!;
    await field.updateComplete;
    choose(field, file('a.pdf'));
    await field.updateComplete;
    expect(field.shadowRoot!.querySelector('.spk-file-drop label')!.textContent).to.equal('Dewis ffeiliau');
    expect(allByRole(field, 'button', 'Tynnu a.pdf')).to.have.length(1);
  });

  it('has nothing for axe to find', async () => {
    const {field} = await make('multiple hint="A PDF"');
    choose(field, file('a.pdf'), file('b.pdf'));
    await field.updateComplete;
    await expect(field).to.be.accessible();
  });
});
