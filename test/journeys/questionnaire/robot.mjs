/**
 * Fills in whatever a form asks, as well as something can that does not read: runs in the page, presses what people
 * press, and tries other words where the form finds fault with the first ones. Gives the response at the end.
 */
export async function fillIn(element) {
  const WORDS = ['Some words', '5', '70', '14:30', 'https://example.org/a', '07700900123', '1', '100'];
  const DATE = {day: '14', month: '3', year: '1980'};
  const MOST_PAGES = 80;
  const root = element.shadowRoot;
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const settled = async () => {
    await element.updateComplete;
    await pause(0);
    await element.updateComplete;
  };
  const shown = (selector) => [...root.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  const type = (box, text) => {
    box.focus();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    box.dispatchEvent(new Event('change', {bubbles: true}));
  };
  const press = async (control) => {
    control.click();
    await settled();
  };
  const inError = (control) => control.closest('.spk-in-error') !== null;
  const asks = (control) => !control.disabled && !control.readOnly;

  async function fillCombobox(box, turn) {
    type(box, turn % 2 ? 'e' : '');
    box.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, composed: true}));
    await pause(50);
    await settled();
    const option = shown('[role="option"]')[0];
    if (option) await press(option);
    else type(box, '');
  }

  async function fillText(box, turn) {
    const part = Object.keys(DATE).find((each) => box.id.endsWith(`-${each}`));
    if (part) type(box, DATE[part]);
    else if (box.getAttribute('role') === 'combobox') await fillCombobox(box, turn);
    else {
      const first = ['numeric', 'decimal'].includes(box.inputMode) ? 1 : 0;
      type(box, WORDS[(first + turn) % WORDS.length]);
    }
    await settled();
  }

  async function fillPage(turn) {
    const boxes = 'input:not([type="radio"], [type="checkbox"], [type="file"]), textarea';
    for (const box of shown(boxes)) {
      if (asks(box) && box.isConnected && (!box.value || inError(box))) await fillText(box, turn);
    }
    for (const select of shown('select')) {
      if (asks(select) && !select.value) {
        type(select, [...select.options].map(({value}) => value).find(Boolean) ?? '');
        await settled();
      }
    }
    for (const radio of shown('input[type="radio"]')) {
      const group = shown(`input[type="radio"]`).filter(({name}) => name === radio.name);
      if (radio.isConnected && asks(radio) && !group.some(({checked}) => checked)) await press(radio);
    }
    for (const set of shown('fieldset')) {
      const ticks = [...set.querySelectorAll('input[type="checkbox"]')];
      const free = ticks.find(({checked}) => !checked);
      if (free && asks(free) && (free === ticks[0] || inError(free))) await press(free);
    }
  }

  let response;
  element.addEventListener('spk-response-complete', ({detail}) => (response = detail.response));
  for (let turn = 0; turn < MOST_PAGES && !response; turn++) {
    const before = root.querySelector('form')?.textContent;
    let fields = -1;
    // An answer may ask for more on the same page.
    for (let round = 0; round < 5 && fields !== shown('input, select, textarea').length; round++) {
      fields = shown('input, select, textarea').length;
      await fillPage(inErrorNow() ? turn : 0);
    }
    await press(root.querySelector('form [type="submit"]'));
    if (!response && before === root.querySelector('form')?.textContent) await pause(20);
  }
  function inErrorNow() {
    return shown('.spk-in-error').length > 0;
  }
  return response ?? {problems: shown('[role="alert"]').map(({innerText}) => innerText)};
}
