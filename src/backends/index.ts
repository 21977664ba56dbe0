export {BackendError, BACKEND_ERROR_CODES} from './backend-error.js';
export type {BackendErrorCode, BackendErrorOptions, BackendIssue} from './backend-error.js';
export {CARE_RECORD_FORMATS} from './care-record.js';
export type {
  CallOptions,
  CareRecord,
  CareRecordFormat,
  SearchPage,
  SearchQuery,
  StoredPart,
  Submission,
  SubmissionEntry,
  Submitted,
} from './care-record.js';
export {careRecordFor} from './care-record-for.js';
export type {CareRecordForOptions} from './care-record-for.js';
export {partUrl, referenceOf, SUBMISSION_SYSTEM} from './care-record/submission.js';
export {csv} from './csv/index.js';
export type {CsvOptions} from './csv/index.js';
export {DIRECTORY_FORMATS} from './directory.js';
export type {
  ActivityBatch,
  Directory,
  DirectoryFormat,
  GeocodedPlace,
  Geocoder,
  ListOptions,
  PostalAddress,
} from './directory.js';
export {directoryFor} from './directory-for.js';
export type {DirectoryForOptions} from './directory-for.js';
export {fhir, IDEMPOTENCY} from './fhir/index.js';
export type {FhirOptions, Idempotency} from './fhir/index.js';
export {addressLookup} from './geocoder/address-lookup.js';
export type {AddressLookupOptions} from './geocoder/address-lookup.js';
export {geocoderFor, outcodes, postcodesIo} from './geocoder/index.js';
export type {PostcodesIoOptions} from './geocoder/index.js';
export {geojson} from './geojson/index.js';
export type {GeojsonOptions} from './geojson/index.js';
export type {Answer, Transport} from './http.js';
export {json} from './json/index.js';
export {memory} from './memory/index.js';
export type {MemoryOptions} from './memory/index.js';
export {openActive} from './open-active/index.js';
export type {OpenActiveOptions} from './open-active/index.js';
export {openReferral} from './open-referral/index.js';
export type {OpenReferralOptions} from './open-referral/index.js';
export {outpost} from './outpost/index.js';
export type {DirectoryOptions} from './read-directory.js';
export {referralCodes, withCodes} from '../model/referral-codes.js';
export type {ReferralCodeMap} from '../model/referral-codes.js';
export type {Referral} from '../model/referral.js';
export {readService} from './referral/context.js';
export type {ReferralService} from './referral/context.js';
export {formOfResponse} from './questionnaire/form-of-response.js';
export {canMoveReferral, REFERRAL_STATES, REFERRAL_STATE_RULES} from '../model/referral-states.js';
export type {ReferralState, ReferralStateRule} from '../model/referral-states.js';
export {moveReferral} from './referral/move-referral.js';
export type {MoveOptions} from './referral/move-referral.js';
export {openReceivedReferral, receivedReferrals} from './referral/received-list.js';
export type {OpenedReferral, ReceivedOptions} from './referral/received-list.js';
export {readReceivedReferral} from './referral/received.js';
export type {ReceivedReferral} from './referral/received.js';
export {referralSubmission} from './referral/referral-submission.js';
export type {ReferralSubmissionOptions} from './referral/referral-submission.js';
export type {ItemTexts} from './plan/response-items.js';
export {findPlan, openPlan} from './plan/open-plan.js';
export type {OpenedPlan} from './plan/open-plan.js';
export {planSubmission} from './plan/plan-submission.js';
export type {PlanSubmissionOptions} from './plan/plan-submission.js';
export {planText} from './plan/plan-text.js';
export type {PlanTextOptions} from './plan/plan-text.js';
export {planVersions, restoredPlan} from './plan/plan-versions.js';
export type {PlanVersion} from './plan/plan-versions.js';
export type {PlanResources} from './plan/resources.js';
export {savePlan} from './plan/save-plan.js';
export type {PlanSave, PlanSaved} from './plan/save-plan.js';
export {planWords} from '../i18n/plan/index.js';
export type {PlanStrings} from '../i18n/plan/index.js';
export {itemTexts} from '../i18n/plan/in-words.js';
export type {PlanNames} from '../i18n/plan/in-words.js';
export {loadTexts} from '../i18n/catalogue.js';
export {ACTION_STATUSES, CONNECTIONS, emptyPlan, GOAL_STATUSES, PLAN_STATUSES} from '../model/plan.js';
export type {
  ActionStatus,
  Connection,
  GoalReview,
  GoalStatus,
  Plan,
  PlanAction,
  PlanActivity,
  PlanAgreement,
  PlanAnswer,
  PlanAnswers,
  PlanChoice,
  PlanContingency,
  PlanDoer,
  PlanGoal,
  PlanPerson,
  PlanReview,
  PlanReviewDone,
  PlanSharing,
  PlanStamp,
  PlanStatus,
  ReferralAgreed,
} from '../model/plan.js';
export {agreementNeeds, withAgreement} from '../model/plan/agreement.js';
export type {AgreementNeed} from '../model/plan/agreement.js';
export {planChanges} from '../model/plan/changes.js';
export type {PlanChange} from '../model/plan/changes.js';
export {
  actionsOf,
  withActionLinked,
  withAnswer,
  withEntry,
  withEntryAt,
  withEntryFields,
  withEntryMoved,
  withFields,
  withGoalReviewed,
  withoutEntry,
  withReviewDone,
} from '../model/plan/edit.js';
export type {PlanListName, PlanLists, PlanPatch} from '../model/plan/edit.js';
export {mergePlans} from '../model/plan/merge.js';
export type {PlanClash, PlanMerge} from '../model/plan/merge.js';
export {markNewWords} from '../model/plan/new-words.js';
export type {MarkedWords} from '../model/plan/new-words.js';
export {joinWords, refreshedClashes, resolveClashes} from '../model/plan/resolve.js';
export type {PlanChoiceMade} from '../model/plan/resolve.js';
export {nextReview, reviewState, stepsToCheck} from '../model/plan/review.js';
export type {ReviewState} from '../model/plan/review.js';
export {DEFAULT_PLAN_SECTIONS, PLAN_SECTIONS, planSections} from '../model/plan/sections.js';
export type {PlanField, PlanSection, PlanSectionFault, PlanSectionSetting} from '../model/plan/sections.js';
export {edited, rebasedUndo, redone, undoFrom, undone, undoPause} from '../model/plan/undo.js';
export type {PlanUndo} from '../model/plan/undo.js';
export {rest} from './rest/index.js';
export type {RestOptions} from './rest/index.js';
export {COLUMN_FIELDS} from './table/columns.js';
export type {ColumnField, ColumnMapping} from './table/columns.js';
export {expand} from './terminology/index.js';
export type {CodedOption, ExpandOptions, Expansion} from './terminology/index.js';
