import type { App } from './apps.js'
import { medians } from './measure.js'
import type { Line, Report } from './report.js'
import type { Settings } from './settings.js'

/** Newsrooms and bare Payload, opened and filled when the first benchmark asks for them. */
export interface Stages {
  /** Tells whoever waits how far it has come. */
  say: (line: string) => void
  barePayload: (stories: number) => Promise<App>
  newsroom: (stories: number) => Promise<App>
  /** An empty newsroom whose articles have its fields and tables, but none of its hooks. */
  newsroomWithoutHooks: () => Promise<App>
  /** An empty newsroom that leaves credits to its editors. */
  newsroomWithoutCredits: () => Promise<App>
}

/** A benchmark: one file in `benchmarks/`, named in `benchmarks/index.ts`. */
export interface Benchmark {
  /** What `--only` finds it by. */
  name: string
  /** Its result, or the text of one that has another form. */
  run: (stages: Stages, settings: Settings) => Promise<Report | string>
}

/** What is asked of two apps: a path for each, which may be the same. */
export interface Request {
  name: string
  ours: string
  theirs?: string
}

/** Times each request at two apps that take turns. */
export async function compare(
  ours: App,
  theirs: App,
  requests: Request[],
  rounds: number,
): Promise<Line[]> {
  const lines: Line[] = []
  for (const request of requests) {
    const times = await medians(
      {
        ours: () => ours.get(request.ours),
        theirs: () => theirs.get(request.theirs ?? request.ours),
      },
      rounds,
    )
    lines.push({ name: request.name, ...times })
  }
  return lines
}
