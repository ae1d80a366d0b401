import type { ArticleInput } from '../../src/model.ts';
import { CountRequest, DetailsRequest, RoleRequest } from '../state/requests.ts';

type Inputs = readonly ArticleInput[];

/** The articles as the reader has put them right; the newest word on a matter holds. */
export function amended(inputs: Inputs, requests: readonly Event[]): Inputs {
  return requests.reduce(withRequest, inputs);
}

function withRequest(inputs: Inputs, request: Event): Inputs {
  if (request instanceof CountRequest) return changed(inputs, request.article, () => ({ count: request.count }));
  if (request instanceof RoleRequest) {
    const { start, role } = request;
    return changed(inputs, request.article, ({ roles = [] }) => ({ roles: [...roles.filter((one) => one.start !== start), { start, role }] }));
  }
  if (request instanceof DetailsRequest) return changed(inputs, request.article, ({ given }) => ({ given: { ...given, ...request.details } }));
  return inputs;
}

function changed(inputs: Inputs, article: number, change: (input: ArticleInput) => Partial<ArticleInput>): Inputs {
  return inputs.map((input, index) => (index === article ? { ...input, ...change(input) } : input));
}
