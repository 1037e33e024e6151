/** The pages of the area of vendors. */
export const vendorArea = {
  transfers: 'Transfers',
  label: 'Pages about vendors',
  inquiries: 'Inquiries',
  register: 'Register',
  subProcessors: 'Sub-processors',
  reviews: 'Reviews',
  comparisons: 'Comparisons',
};
