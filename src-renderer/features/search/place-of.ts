import type { HitKind, SearchHit } from '../../../src-main/contract/search.ts';

type Place = Pick<SearchHit, 'kind' | 'id' | 'vendorId' | 'textId' | 'versionId' | 'parentId' | 'passage'>;

const ofText = ({ id, versionId }: Place) =>
  versionId === null ? `/consents/${id}` : `/consents/${id}?version=${versionId}`;
const ofFile = ({ id, passage }: Place) => {
  if (passage === null) return `/files/${id}`;
  const words = passage.text.replaceAll('…', '').trim().slice(0, 200);
  const page = passage.page === null ? '' : `&page=${passage.page}`;
  return `/files/${id}?find=${told(words)}${page}`;
};
const told = (value: string) => encodeURIComponent(JSON.stringify(value));

/** Addresses of what was found, by its kind. */
const places: Readonly<Record<HitKind, (hit: Place) => string>> = {
  vendor: ({ vendorId }) => `/vendors/${vendorId}`,
  contact: ({ vendorId }) => `/vendors/${vendorId}`,
  service: ({ vendorId }) => `/vendors/${vendorId}?tab=facts`,
  subProcessor: ({ vendorId }) => `/vendors/${vendorId}?tab=subProcessors`,
  document: ({ vendorId }) => `/vendors/${vendorId}?tab=evidence`,
  certificate: ({ vendorId }) => `/vendors/${vendorId}?tab=evidence`,
  statement: ({ vendorId }) => `/vendors/${vendorId}?tab=assessments`,
  assessment: ({ id }) => `/assessments/${id}`,
  // The id of an answer is that of its assessment, a slash and that of its question.
  answer: ({ id, parentId }) => `/assessments/${parentId}?question=${told(id.slice(id.indexOf('/') + 1))}`,
  treatment: ({ parentId }) => `/assessments/${parentId}/decision`,
  comparison: ({ id }) => `/comparisons/${id}`,
  breach: ({ id }) => `/breaches/${id}`,
  breachTask: ({ parentId }) => `/breaches/${parentId}`,
  breachLetter: ({ id, parentId }) => `/breaches/${parentId}/letters?letter=${told(id)}`,
  consentText: ofText,
  consentDocument: ofText,
  consentUse: ({ id, textId }) => `/consents/${textId}?use=${id}`,
  campaign: ({ id }) => `/campaigns/${id}`,
  persona: ({ id }) => `/personas/${id}`,
  contentPiece: ({ id }) => `/content?view=list&piece=${id}`,
  scoringModel: ({ id }) => `/scoring/${id}`,
  inquiry: ({ id }) => `/inquiries/${id}`,
  request: ({ id }) => `/requests/${id}`,
  transferAssessment: ({ id }) => `/transfers/assessments/${id}`,
  transferScenario: ({ id }) => `/transfers/shock?scenario=${told(id)}`,
  subProcessorNotice: ({ id }) => `/sub-processors?view=changes&selected=${told(id)}`,
  postponement: () => '/reviews',
  savedView: ({ id }) => `/vendors?saved=${told(id)}`,
  person: () => '/settings/people',
  ownMeasure: () => '/settings/measures',
  letterWording: ({ id }) => `/settings/letters?text=${told(id)}`,
  questionnaire: ({ id }) => `/questionnaires/${id}`,
  proposal: ({ id }) => `/approvals?proposal=${told(id)}`,
  file: ofFile,
};

/** The address of what was found. */
export function placeOf(hit: Place): string {
  return places[hit.kind](hit);
}
