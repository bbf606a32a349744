import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { cache } from 'react'

import { type ListedBy, remembered, type SubjectPage, subjectPage } from '../../delivery/index.js'
import type { Newsroom } from '../../options.js'
import type { Author, Contributor, Topic } from '../../payload-types.js'
import { pageURL } from '../../site.js'
import { cursorOf, orNotFound, type PageProps } from './paging.js'
import { readAsPublic } from './reading.js'

interface Subjects {
  authors: Author
  contributors: Contributor
  topics: Topic
}

/** The page of a topic, an author or a contributor, read. */
export interface SubjectRead<T extends ListedBy> {
  isFirst: boolean
  newsroom: Newsroom
  page: SubjectPage
  /** The address of its first page. */
  path: string
  subject: Subjects[T]
}

const DESCRIPTIONS: Record<ListedBy, string> = {
  authors: 'Stories by',
  contributors: 'Stories that credit',
  topics: 'Stories about',
}

const read = cache(async (listedBy: ListedBy, slug: string, after: null | string) => {
  const { newsroom, req } = await readAsPublic()
  const page = remembered(req.payload, [listedBy, slug, after], () =>
    subjectPage(newsroom, req, { after, listedBy, slug }),
  )
  return orNotFound(page)
})

/** Reads the subject that the address names; ends in "not found" where there is none. */
export async function readSubject<T extends ListedBy>(
  listedBy: T,
  { params, searchParams }: PageProps,
): Promise<SubjectRead<T>> {
  const { slug } = await params
  const after = await cursorOf(searchParams)
  const { newsroom } = await readAsPublic()
  const page = await read(listedBy, slug, after)
  if (!page) notFound()
  const subject = page.subject as unknown as Subjects[T]
  return {
    isFirst: after === null,
    newsroom,
    page,
    path: newsroom.sitePath(listedBy, slug),
    subject,
  }
}

/** The title and address of a subject's page. */
export async function subjectMetadata(listedBy: ListedBy, props: PageProps): Promise<Metadata> {
  const { newsroom, subject } = await readSubject(listedBy, props)
  return {
    alternates: { canonical: pageURL(newsroom, listedBy, subject.slug ?? '') },
    description: `${DESCRIPTIONS[listedBy]} ${subject.name}.`,
    title: subject.name,
  }
}
