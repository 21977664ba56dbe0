import {html} from 'lit';
import '../../src/kit/button/index.js';
import '../../src/kit/checkboxes/index.js';
import '../../src/kit/dialog/index.js';

const openNext = (event: Event) => {
  const dialog = (event.currentTarget as Element).nextElementSibling;
  (dialog as HTMLElementTagNameMap['spk-dialog']).show();
};

/** Named states of `<spk-dialog>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-button type="button" @click=${openNext}>Leave this form</spk-button
      ><spk-dialog label="Leave this form?" with-footer
        >Your answers will not be kept.<spk-button slot="footer" variant="warning"
          >Leave the form</spk-button
        ></spk-dialog
      >`,
  open: () =>
    html`<spk-dialog label="Leave this form?" open with-footer
      >Your answers will not be kept.<spk-button slot="footer" variant="warning"
        >Leave the form</spk-button
      ></spk-dialog
    >`,
  sheet: () =>
    html`<spk-dialog label="Filters" open sheet with-footer
      ><spk-checkboxes label="Day" small
        ><option>Monday</option>
        <option>Tuesday</option></spk-checkboxes
      ><spk-button slot="footer">Show 29 activities</spk-button></spk-dialog
    >`,
};
