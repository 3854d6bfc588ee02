export { buildTimeline, type TimelineOptions } from './buildTimeline';
export { type Locale, localeOf, locales } from './locale';
export * from './protocol';
export { type TextOptions, timelineText } from './text';
export type * from './timelineModel';
