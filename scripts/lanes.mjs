/**
 * Runs lanes of steps side by side, the steps of a lane one after the other. A step waits for those that `needs` names
 * for it, if they are in a lane at all. Gives what `run(step)` answers, in the order in which steps ended.
 */
export async function runLanes(lanes, needs, run) {
  const ends = new Map(lanes.flat().map((step) => [step, Promise.withResolvers()]));
  const results = [];
  const runLane = async (lane) => {
    for (const step of lane) {
      await Promise.all((needs[step] ?? []).map((needed) => ends.get(needed)?.promise));
      results.push(await run(step));
      ends.get(step).resolve();
    }
  };
  await Promise.all(lanes.map(runLane));
  return results;
}
