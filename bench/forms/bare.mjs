import {LitElement, html} from 'lit';
import {live} from 'lit/directives/live.js';

/** A form in Lit with the inputs of the generated one and nothing behind them: what the engine and its rules cost on top. */
class BareForm extends LitElement {
  static properties = {questionnaire: {attribute: false}, values: {state: true}};

  constructor() {
    super();
    this.values = {};
  }

  set(id, value) {
    this.values = {...this.values, [id]: value};
  }

  box(id, label, more = {}) {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="text"
        inputmode=${more.inputmode ?? 'text'}
        .value=${live(this.values[id] ?? '')}
        @input=${(event) => this.set(id, event.target.value)}
      />
    </div>`;
  }

  choices(type, id, label, options) {
    return html`<div class="field">
      <fieldset id=${id}>
        <legend>${label}</legend>
        ${options.map(
          (option, at) =>
            html`<div class="choice">
              <input
                id="${id}-${at}"
                type=${type}
                name=${id}
                .checked=${live(this.values[`${id}-${at}`] ?? false)}
                @change=${(event) => this.set(`${id}-${at}`, event.target.checked)}
              />
              <label for="${id}-${at}"><span>${option}</span></label>
            </div>`,
        )}
      </fieldset>
    </div>`;
  }

  question({linkId: id, text, type, repeats, answerOption = []}) {
    if (type === 'boolean') return this.choices('radio', id, text, ['Yes', 'No']);
    if (type === 'choice') {
      return this.choices(
        repeats ? 'checkbox' : 'radio',
        id,
        text,
        answerOption.map(({valueCoding}) => valueCoding.display),
      );
    }
    if (type === 'date') {
      return html`<div class="field">
        <fieldset id=${id}>
          <legend>${text}</legend>
          ${['Day', 'Month', 'Year'].map((part) => this.box(`${id}-${part}`, part, {inputmode: 'numeric'}))}
        </fieldset>
      </div>`;
    }
    if (type === 'text') {
      return html`<div class="field">
        <label for=${id}>${text}</label>
        <textarea
          id=${id}
          rows="5"
          .value=${live(this.values[id] ?? '')}
          @input=${(event) => this.set(id, event.target.value)}
        ></textarea>
      </div>`;
    }
    return this.box(id, text, {inputmode: type === 'integer' ? 'numeric' : 'text'});
  }

  render() {
    return html`<form novalidate>
      ${this.questionnaire.item.map((item) => this.question(item))} <button>Continue</button>
    </form>`;
  }
}

customElements.define('bare-form', BareForm);
