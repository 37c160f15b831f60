import { assert } from 'chai';
import { readSidecar, readSidecarQuickly } from '../../../src/sidecar/read';

/** Both readers, which must agree in all but the places. */
export function checkSidecar(yaml: string): void {
  const { sidecar, problems } = readSidecar(yaml);
  const quick = readSidecarQuickly(yaml);
  assert.deepEqual(quick.sidecar, sidecar, yaml);
  assert.deepEqual(quick.problems, problems, yaml);
}
