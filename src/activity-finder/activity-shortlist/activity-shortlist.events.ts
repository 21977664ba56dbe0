/** The person opens an activity of the shortlist. Stays inside the finder. */
export class ShortlistOpenEvent extends CustomEvent<{readonly id: string}> {
  constructor(detail: {id: string}) {
    super('spk-shortlist-open', {detail});
  }
}

/** The person takes an activity off the shortlist. Stays inside the finder. */
export class ShortlistRemoveEvent extends CustomEvent<{readonly id: string}> {
  constructor(detail: {id: string}) {
    super('spk-shortlist-remove', {detail});
  }
}
