/** Employers so often named in comparisons that they are known without a capital, folded. Data: extend freely. */
export const WELL_KNOWN_EMPLOYERS: ReadonlySet<string> = new Set(
  (
    'google amazon aws facebook microsoft netflix nvidia tesla uber lyft airbnb linkedin salesforce adobe ibm cisco paypal spotify ' +
    'tiktok bytedance palantir databricks snowflake stripe coinbase doordash instacart shopify bloomberg openai anthropic spacex ' +
    'faang maang citadel jpmorgan jpmc goldman blackrock barclays citi citigroup hsbc ubs deloitte pwc kpmg mckinsey bcg bain ' +
    'accenture capgemini infosys wipro tcs cognizant walmart costco starbucks mcdonalds ikea lidl aldi tesco rewe edeka siemens bosch ' +
    'bmw sap volkswagen pfizer kaiser hca nhs amex fedex ups boeing lockheed raytheon'
  )
    .split(' ')
    .concat([
      'goldman sachs',
      'morgan stanley',
      'jane street',
      'two sigma',
      'capital one',
      'wells fargo',
      'home depot',
      'big tech',
      'big 4',
    ]),
);
