import type { ModelEngineDeps } from '../../src/pipeline/model-engine';
import type { ModelEngine } from '../../src/pipeline/model-step';

/** The engine, set up when a run has come to it. */
export function createLateEngine(deps: ModelEngineDeps): ModelEngine {
  return {
    async improve(...given) {
      const { createModelEngine } = await import('../../src/pipeline/model-engine');
      return createModelEngine(deps).improve(...given);
    },
  };
}
