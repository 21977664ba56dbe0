/** The person puts the activity on the shortlist, or takes it off. Stays inside the finder. */
export class DetailsSaveEvent extends CustomEvent<Record<string, never>> {
  constructor() {
    super('spk-details-save', {detail: {}});
  }
}

/** The person wants to refer to the activity. Stays inside the finder, which fires `spk-refer`. */
export class DetailsReferEvent extends CustomEvent<Record<string, never>> {
  constructor() {
    super('spk-details-refer', {detail: {}});
  }
}
