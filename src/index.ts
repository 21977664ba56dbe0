// Importing this defines every element. A page that needs one imports that one: social-prescribing-kit/kit/button.

export {configure, Backend} from './connect/index.js';
export type {PageConfig, SpkConfig} from './connect/index.js';

export {ActivityFinder} from './activity-finder/index.js';
export {QuestionnaireElement} from './questionnaire/index.js';
export {ReferralForm} from './referral-form/index.js';
export {WellbeingChart} from './wellbeing-chart/index.js';
export {WellbeingMeasure} from './wellbeing-measure/index.js';
export {WellbeingGroup} from './wellbeing-group/index.js';
export {SupportPlan} from './support-plan/index.js';

export {Address} from './kit/address/index.js';
export {BackLink} from './kit/back-link/index.js';
export {Button} from './kit/button/index.js';
export {Card} from './kit/card/index.js';
export {Checkboxes} from './kit/checkboxes/index.js';
export {Combobox} from './kit/combobox/index.js';
export {DateInput} from './kit/date-input/index.js';
export {Details} from './kit/details/index.js';
export {Dialog} from './kit/dialog/index.js';
export {ErrorSummary} from './kit/error-summary/index.js';
export {FileUpload} from './kit/file-upload/index.js';
export {Notice} from './kit/notice/index.js';
export {Pagination} from './kit/pagination/index.js';
export {Quantity} from './kit/quantity/index.js';
export {Radios} from './kit/radios/index.js';
export {Scale} from './kit/scale/index.js';
export {Select} from './kit/select/index.js';
export {SummaryList} from './kit/summary-list/index.js';
export {Tag} from './kit/tag/index.js';
export {TextInput} from './kit/text-input/index.js';
export {Textarea} from './kit/textarea/index.js';
export {TimeInput} from './kit/time-input/index.js';
