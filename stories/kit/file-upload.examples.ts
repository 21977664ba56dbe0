import {html} from 'lit';
import '../../src/kit/file-upload/index.js';

const files = () => [
  new File(['x'.repeat(48_200)], 'letter-from-the-surgery.pdf', {type: 'application/pdf'}),
  new File(['x'.repeat(1_240_000)], 'photo-of-a-very-long-letter-that-came-last-tuesday.jpg', {
    type: 'image/jpeg',
  }),
];

/** Named states of `<spk-file-upload>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-file-upload
      name="letter"
      label="Upload a letter"
      hint="A PDF, JPG or PNG up to 5MB"
      accept=".pdf, image/jpeg, image/png"
      max-size="5000000"
    ></spk-file-upload>`,
  chosen: () =>
    html`<spk-file-upload label="Upload letters" multiple max-files="3" .files=${files()}></spk-file-upload>`,
  error: () => html`<spk-file-upload label="Upload a letter" error="Select a letter"></spk-file-upload>`,
  disabled: () =>
    html`<spk-file-upload label="Upload letters" multiple disabled .files=${files()}></spk-file-upload>`,
  'long-welsh': () =>
    html`<div lang="cy">
      <spk-file-upload
        label="Lanlwythwch y llythyrau y mae eich meddygfa wedi’u hanfon atoch"
        error="Dewiswch lythyr oddi wrth eich meddygfa"
        multiple
        .files=${files()}
      ></spk-file-upload>
    </div>`,
};
