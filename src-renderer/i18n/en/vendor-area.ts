/** The pages of the area of vendors. */
export const vendorArea = {
  transfers: 'Transfers',
  label: 'Pages about vendors',
  register: 'Register',
  comparisons: 'Comparisons',
  subProcessors: 'Sub-processors',
  inquiries: 'Inquiries',
  reviews: 'Reviews',
};
