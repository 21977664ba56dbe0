import type {PlanAgreement} from '../../model/plan.js';

/**
 * What is chosen of an agreement before somebody says "agree". It is an act with a day, and not in the plan until it is done; what
 * was typed stays while other parts are looked at.
 */
export class AgreementDraft {
  by: PlanAgreement['by'] | undefined;
  name = '';
  role = '';
  /** Somebody has tried to agree: what is missing is said beside the fields, too. */
  isTried = false;
  /** Something was chosen or typed here that is in no plan yet. */
  isTouched = false;

  /** The agreement as it would be on a day. */
  on(day: string): PlanAgreement | undefined {
    const [name, role] = [this.name.trim(), this.role.trim()];
    if (!this.by) return undefined;
    return this.by === 'person'
      ? {by: this.by, on: day}
      : {by: this.by, ...(name && {name}), ...(role && {role}), on: day};
  }

  /** Begins with who agreed last, where nothing has been chosen yet. */
  begin(last: PlanAgreement | undefined): void {
    this.isTried = false;
    if (this.by || !last) return;
    this.by = last.by;
    this.name = last.name ?? '';
    this.role = last.role ?? '';
  }

  /** Nothing is chosen. */
  forget(): void {
    this.by = undefined;
    this.name = this.role = '';
    this.isTried = this.isTouched = false;
  }
}
