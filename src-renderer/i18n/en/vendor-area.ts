/** The pages of the area of vendors. */
export const vendorArea = {
  label: 'Pages about vendors',
  inquiries: 'Inquiries',
  register: 'Register',
  subProcessors: 'Sub-processors',
  reviews: 'Reviews',
  transfers: 'Transfers',
};
