import { SubjectStories } from '../../components/SubjectStories.js'
import type { PageProps } from '../../paging.js'
import { safeLink } from '../../story/safeLink.js'
import { readSubject, subjectMetadata } from '../../subject.js'

export const dynamic = 'force-dynamic'

export const generateMetadata = (props: PageProps) => subjectMetadata('contributors', props)

export default async function ContributorPage(props: PageProps) {
  const { subject, ...page } = await readSubject('contributors', props)
  const homepage = safeLink(subject.homepage)
  return (
    <SubjectStories name={subject.name} {...page}>
      <p className="subject-role">
        {subject.kind === 'agency' ? 'News agency' : 'Contributor'}
        {homepage && (
          <>
            {' · '}
            <a href={homepage}>{homepage.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}</a>
          </>
        )}
      </p>
      <p>Stories that credit {subject.name}.</p>
    </SubjectStories>
  )
}
