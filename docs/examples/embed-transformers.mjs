/**
 * What sentences mean, by a model on this machine: an example of `embed`, for
 *
 *   await compare(inputs, {}, { embed })
 *   npm run fit -- GOLD_DIR --embed docs/examples/embed-transformers.mjs
 *
 * It needs `npm install @huggingface/transformers`, which source-diff itself never does, and the files of a sentence model
 * in ONNX form (config.json, tokenizer.json, onnx/model.onnx), put by you into MODELS/NAME. Nothing is loaded from the network.
 */
const MODELS = process.env.MODELS ?? './models';
const NAME = process.env.MODEL ?? 'sentence-model';

let extractor;

/** Loads library and model when first asked. */
async function load() {
  const { env, pipeline } = await import('@huggingface/transformers');
  env.allowRemoteModels = false;
  env.localModelPath = MODELS;
  return pipeline('feature-extraction', NAME);
}

/** @param {string[]} texts @returns {Promise<Float32Array[]>} one vector for each */
export async function embed(texts) {
  extractor ??= load();
  const tensor = await (await extractor)(texts, { pooling: 'mean', normalize: true });
  const [count, length] = tensor.dims;
  return Array.from({ length: count }, (_, n) => Float32Array.from(tensor.data.subarray(n * length, (n + 1) * length)));
}
