/** The pages of the area of vendors. */
export const vendorArea = {
  transfers: 'Transfers',
  label: 'Pages about vendors',
  register: 'Register',
  subProcessors: 'Sub-processors',
  reviews: 'Reviews',
  comparisons: 'Comparisons',
  subProcessors: 'Sub-processors',
  inquiries: 'Inquiries',
};
