import { SubjectStories } from '../../components/SubjectStories.js'
import { WiderTopics } from '../../components/WiderTopics.js'
import type { PageProps } from '../../paging.js'
import { readSubject, subjectMetadata } from '../../subject.js'

export const dynamic = 'force-dynamic'

export const generateMetadata = (props: PageProps) => subjectMetadata('topics', props)

export default async function TopicPage(props: PageProps) {
  const { subject, ...page } = await readSubject('topics', props)
  return (
    <SubjectStories name={subject.name} {...page}>
      <WiderTopics topic={subject} />
    </SubjectStories>
  )
}
