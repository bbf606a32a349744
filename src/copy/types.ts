import type { DetectedCredit } from '../credits/index.js'

/**
 * A sign-up or consent notice that was found between the lines of the story.
 *
 * - `alert`: an invitation to breaking-news alerts. Copy that arrived under one was breaking.
 * - `newsletter`: any other sign-up form, with its field labels and its button.
 * - `subscription`: a paywall, or an offer to subscribe.
 * - `consent`: what a reader agrees to by signing up.
 * - `privacy`: a bare pointer to a privacy policy or to terms of use.
 */
export type CalloutKind = 'alert' | 'consent' | 'newsletter' | 'privacy' | 'subscription'

/**
 * Any other line that came with the page and is no part of the story.
 *
 * `fragment` is a line that was told by its place alone: a piece of a sentence among others of its
 * kind, such as a list of headlines.
 */
export type FurnitureKind =
  | 'ad'
  | 'biography'
  | 'byline'
  | 'caption'
  | 'copyright'
  | 'credit'
  | 'date'
  | 'fragment'
  | 'nav'
  | 'related'
  | 'repeat'
  | 'share'
  | 'ui'
  | 'video'

/** A call-out, with its line as it arrived. */
export interface Callout {
  kind: CalloutKind
  text: string
}

/** A line of furniture, as it arrived. */
export interface Furniture {
  kind: FurnitureKind
  text: string
}

/** Where a line of the story stands in it. */
export type StoryBlockKind = 'list-item' | 'paragraph' | 'quote' | 'subhead'

/** One line of the story, with what it is. */
export interface StoryBlock {
  kind: StoryBlockKind
  /** The line as in `paragraphs`; a list item keeps its bullet. */
  text: string
}

/** Where and when the story was filed, as printed. */
export interface Dateline {
  /** The wire agency that the dateline names, as printed: `AP`, `Reuters`. */
  agency?: string
  /** The date as printed (`April 25`), never interpreted. */
  date: null | string
  place: string
}

/** A story, taken apart. All text is as it arrived, trimmed. */
export interface ParsedCopy {
  /** Every line of the story with its kind, in order: `paragraphs` with more to say. */
  blocks: StoryBlock[]
  /** The names of the byline as printed, without "By". */
  byline: null | string
  callouts: Callout[]
  /** Credits that the story carries. `start` and `end` are offsets into the text that was given. */
  credits: DetectedCredit[]
  dateline: Dateline | null
  furniture: Furniture[]
  /** Empty only when the copy is. */
  headline: string
  /** The story's lines in order, subheads included. */
  paragraphs: string[]
  /** The publication that the copy names, in a consent line or a copyright notice for instance. */
  publication: null | string
  /** The date line as printed, with its label and any second date that came with it. */
  publishedAt: null | string
  standfirst: null | string
}

/** Settings of `parseCopy`. */
export interface ParseCopyOptions {
  /**
   * Finds the credits in the copy.
   *
   * @default detectCredits of the credits room
   */
  detectCredits?: (text: string) => DetectedCredit[]
}

/** What a line of copy was told to be; a line that has none is the story's. */
export type LineKind = 'headline' | 'standfirst' | CalloutKind | FurnitureKind
