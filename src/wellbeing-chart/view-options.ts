import type {Direction} from './figure-template.js';
import {needYears, type Tongue} from './sentences.js';
import type {MeasureSeries, ScoreSeries} from './series.js';
import type {Audience} from './shown-bands.js';

/** Ways to look at the answers. */
export const CHART_VIEWS = ['trend', 'change', 'table'] as const;
/** One of {@link CHART_VIEWS}. */
export type ChartView = (typeof CHART_VIEWS)[number];

/** How a measure is shown. */
export interface MeasureViewOptions extends Tongue {
  readonly view: ChartView;
  readonly audience: Audience;
  readonly withBenchmark: boolean;
  /** Of the charts; one more where the measure has a heading of its own. */
  readonly headingLevel: number;
  /** The name of the measure stands above its charts: where there is more than one. */
  readonly titled: boolean;
  /** Room, in units of 1/16 of the text size. */
  readonly width: number;
  /** Pixels to a unit. */
  readonly scale: number;
  readonly mirrored: boolean;
  readonly printing: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** From this width on, two charts beside each other. */
export const TWO_COLUMNS = 640;

/** How better is said of a score. */
export const directionOf = ({m}: Tongue, {rule}: ScoreSeries): Direction | undefined =>
  rule.better && {better: rule.better, text: m.better[rule.better]};

/** Dates of a measure need their year where they are of several. */
export const withYears = ({entries}: MeasureSeries): boolean => needYears(entries.map(({date}) => date));
