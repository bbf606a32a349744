import type { Media } from '../../../../payload-types.js'
import { Picture } from '../../components/Picture.js'
import { SubjectStories } from '../../components/SubjectStories.js'
import type { PageProps } from '../../paging.js'
import { populated } from '../../story/populated.js'
import { readSubject, subjectMetadata } from '../../subject.js'

export const dynamic = 'force-dynamic'

export const generateMetadata = (props: PageProps) => subjectMetadata('authors', props)

export default async function AuthorPage(props: PageProps) {
  const { subject, ...page } = await readSubject('authors', props)
  const portrait = populated<Media>(subject.portrait)
  return (
    <SubjectStories name={subject.name} {...page}>
      {portrait && <Picture media={portrait} sizes="8rem" />}
      {subject.jobTitle && <p className="subject-role">{subject.jobTitle}</p>}
      {subject.bio && <p>{subject.bio}</p>}
    </SubjectStories>
  )
}
