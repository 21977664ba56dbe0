/**
 * Lets the tests of a file wait until no other file is at the same thing: pages of one run share what the browser keeps
 * for their origin, and one would delete what another is about to look at.
 */
export function alone(thing: string): void {
  let leave = () => {};
  before(function (this: Mocha.Context) {
    this.timeout(0);
    return new Promise<void>((enter) => {
      void navigator.locks.request(thing, () => {
        enter();
        return new Promise<void>((resolve) => (leave = resolve));
      });
    });
  });
  after(() => leave());
}
