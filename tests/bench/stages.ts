import {
  type App,
  openBarePayload,
  openNewsroom,
  openNewsroomWithoutCredits,
  openNewsroomWithoutHooks,
} from './apps.js'
import type { Stages } from './benchmark.js'
import type { Databases } from './databases.js'
import { fillBarePayload, fillNewsroom } from './fill/index.js'

/** Apps by what they hold. Each is set up once, when it is first asked for, and told to `say`. */
export function makeStages(
  databases: Databases,
  say: (line: string) => void,
): Stages & { close: () => Promise<void> } {
  const apps = new Map<string, Promise<App>>()
  const once = (name: string, make: (databaseURL: string) => Promise<App>): Promise<App> => {
    const app = apps.get(name) ?? make(databases.address(name))
    apps.set(name, app)
    return app
  }

  return {
    say,
    barePayload: (stories) =>
      once(`bare-${stories}`, async (databaseURL) => {
        if (stories > 0) say(`Filling bare Payload with ${stories} stories …`)
        const app = await openBarePayload(databaseURL)
        if (stories > 0) await fillBarePayload(app.payload, stories)
        return app
      }),
    newsroom: (stories) =>
      once(`newsroom-${stories}`, async (databaseURL) => {
        if (stories > 0) say(`Filling a newsroom with ${stories} stories …`)
        const app = await openNewsroom(databaseURL)
        if (stories > 0) await fillNewsroom(app.payload, stories)
        return app
      }),
    newsroomWithoutHooks: () => once('without-hooks', openNewsroomWithoutHooks),
    newsroomWithoutCredits: () => once('without-credits', openNewsroomWithoutCredits),
    close: async () => {
      for (const app of await Promise.all(apps.values())) await app.payload.destroy()
    },
  }
}
