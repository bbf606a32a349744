/** What benchmarks and the processes that they start tell each other. */

/** The servers that are compared. */
export type ServerKind =
  /** Payload alone on node:http, without Next. */
  | 'bare'
  /** A newsroom as `npm run start:delivery` has it. */
  | 'newsroom'
  /** The same without its answers: each request is a miss. */
  | 'newsroom-cold'
  /** The newsroom with Next in its process, as `npm start` has it. */
  | 'newsroom-next'
  /** node:http, answering each request with the same bytes: the limit. */
  | 'node'

/** What `node` answers from now on. */
export interface FixedAnswer {
  body: string
  contentType: string
}

export type ToServer = (FixedAnswer & { type: 'answer' }) | { type: 'usage' }

/** What a process has taken so far. */
export interface Usage {
  /** Seconds of a processor. */
  cpu: number
  /** Bytes of memory. */
  rss: number
}

export type FromServer = (Usage & { type: 'usage' }) | { port: number; type: 'ready' }

/** A request of readers. */
export interface Asked {
  body?: string
  method: 'GET' | 'POST'
  path: string
}

/** Readers who ask one after the other, each waiting for an answer, on so many connections. */
export interface Crowd {
  connections: number
  /** How long they go on in seconds, or until how many have been answered. */
  until: { answers: number } | { seconds: number }
  requests: Asked[]
  url: string
}

/** How a crowd was answered. */
export interface Answered {
  answers: number
  /** Requests that failed, or were not answered with 200. */
  errors: number
  /** The time of a request in milliseconds: of half of them, and of all but a hundredth. */
  p50: number
  p99: number
  /** Requests in a second. */
  rate: number
  /** Those of the errors that were readers who gave up waiting. */
  timeouts: number
}
