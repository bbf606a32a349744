import type { buildEditorState } from '@payloadcms/richtext-lexical'
import {
  convertHTMLToLexical,
  convertMarkdownToLexical,
  editorConfigFactory,
} from '@payloadcms/richtext-lexical'
import { Window } from 'happy-dom'
import type { FlattenedField, RichTextField } from 'payload'

import { bodyFromCopy } from '../body/index.js'
import type { ArchiveStory } from './archiveStory.js'

/** Makes a story's body of the text that its line has, in whatever form; `undefined` without any. */
export type ToBody = (story: ArchiveStory) => object | undefined

/**
 * Converts texts to what the collection's own editor can hold, by Payload's converters.
 *
 * @param fields the articles' fields, of which one is the rich text `body`
 */
export function bodies(fields: FlattenedField[]): ToBody {
  const field = fields.find(({ name }) => name === 'body') as RichTextField | undefined
  if (field?.type !== 'richText') return ({ body }) => body ?? undefined
  const editorConfig = editorConfigFactory.fromField({ field })
  const { DOMParser } = new Window()

  /** What the converter uses of JSDOM. Nothing in the text is run or loaded. */
  class Dom {
    readonly window: { document: unknown }

    constructor(html: string) {
      this.window = { document: new DOMParser().parseFromString(html, 'text/html') }
    }
  }

  return ({ body, bodyHTML, bodyMarkdown, text }) => {
    if (body) return body
    if (bodyHTML) {
      return convertHTMLToLexical({ editorConfig, html: bodyHTML, JSDOM: Dom as never })
    }
    if (bodyMarkdown) return convertMarkdownToLexical({ editorConfig, markdown: bodyMarkdown })
    return text ? fromText(text) : undefined
  }
}

function fromText(text: string): ReturnType<typeof buildEditorState> {
  const lines = text.split('\n').map((line) => line.trim())
  const blocks = lines.filter(Boolean).map((line) => ({ kind: 'paragraph' as const, text: line }))
  return bodyFromCopy({ blocks, callouts: [] })
}
