import {nothing} from 'lit';
import {referenceOf} from '../backends/care-record/submission.js';
import {londonNow} from '../model/calendar.js';
import type {Questionnaire} from '../model/fhir.js';
import type {ReferralActivity} from '../model/referral.js';
import type {Theme} from '../tokens/themes.js';
import {answersCopy} from './answers-copy.js';
import type {ReferralForm} from './form-settings.js';
import type {ViewOptions} from './help-view.js';
import type {ReferralRun} from './referral-run.js';
import {notSentView, sendingView} from './sending-view.js';
import {sentView} from './sent-view.js';
import {startView} from './start-view.js';
import {stopView} from './stop-view.js';

/** What the pages around the questions are made of. */
export interface AroundOptions extends ViewOptions {
  readonly run: ReferralRun;
  readonly form: ReferralForm;
  readonly lang: string;
  /** BCP 47 tag for dates. */
  readonly locale: string;
  readonly backLabel: string;
  readonly theme?: Theme;
  readonly activity?: ReferralActivity;
  /** The answers are kept as a draft. */
  readonly isKept: boolean;
  readonly onSomeoneElse: () => void;
  readonly onAnother: () => void;
}

/** The page that a referral is at, where that is none of questions. */
export function aroundView(options: AroundOptions): unknown {
  const {run, form, say} = options;
  const {preset, questionnaire, settings} = form;
  const {state} = run.sending;
  const onPrint = () => window.print();
  switch (run.place) {
    case 'start':
      return startView({
        ...options,
        preset,
        questionnaire,
        onStart: () => run.start(),
        onSomeoneElse: settings.someoneElse ? options.onSomeoneElse : undefined,
      });
    case 'stop':
      return run.stop ? stopView({...options, stop: run.stop, onBack: () => run.backToQuestion()}) : nothing;
    case 'sending':
      return sendingView(options);
    case 'not-sent':
      return notSentView({
        ...options,
        preset,
        failure: state.stage === 'failed' ? state.failure : undefined,
        reference: referenceOf(run.sending.id),
        now: Date.now(),
        onRetry: () => void run.send(),
        onChange: run.canChange ? () => run.change() : undefined,
        onPrint,
        answers: copyOf(options, questionnaire, say.t.showAnswers),
      });
    case 'sent':
      if (state.stage !== 'sent' || !run.referral) return nothing;
      return sentView({
        ...options,
        referral: run.referral,
        reference: state.submitted.reference,
        leftOut: state.leftOut,
        today: londonNow().slice(0, 10),
        onPrint,
        onAnother: preset === 'self' ? undefined : options.onAnother,
        answers: copyOf(options, questionnaire, say.t.showAnswers),
      });
    default:
      return nothing;
  }
}

function copyOf(
  {run, headingLevel, theme}: AroundOptions,
  questionnaire: Questionnaire,
  label: string,
): unknown {
  const {response} = run;
  return response
    ? answersCopy({label, headingLevel: headingLevel + 1, theme, questionnaire, response})
    : nothing;
}
