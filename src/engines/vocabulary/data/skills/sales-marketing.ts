/** Skills of sales and marketing. Format: see `information-technology.ts`. */
export const SKILLS_SALES_MARKETING = `
activecampaign | tool | fr: ActiveCampaign | en: ActiveCampaign
advertising-campaigns | skill | fr: campagnes publicitaires; gérer des campagnes publicitaires
advertising-campaigns | fr: créer des campagnes publicitaires; publicité; concevoir des campagnes publicitaires
advertising-campaigns | fr: gestion de campagnes publicitaires; création de campagnes publicitaires
advertising-campaigns | fr: conception de campagnes publicitaires | en: advertising campaigns
advertising-campaigns | en: manage advertising campaigns; advertising; create ad campaigns
advertising-sales | skill | fr: vente d'espaces publicitaires; vendre de la publicité; solliciter des annonceurs
advertising-sales | fr: vendre des espaces publicitaires; vente de publicité | en: advertising sales
advertising-sales | en: sell advertising space
affiliate-marketing | skill | fr: affiliation; marketing d'affiliation | en: affiliate marketing
after-sales-service | skill | fr: service après-vente; assurer le service après-vente; suivi après-vente; SAV
after-sales-service | en: after-sales service; post-sale follow-up; after sales support
ahrefs | tool | fr: Ahrefs | en: Ahrefs
amazon-seller-central | tool | fr: Amazon Seller Central; Amazon Marketplace; vendre sur Amazon
amazon-seller-central | en: Amazon Seller Central; Amazon Marketplace
automotive-sales | skill | fr: vente automobile; vendre des voitures; vente de véhicules; vente de voitures
automotive-sales | fr: vendre des véhicules | en: automotive sales; car sales; sell vehicles
b2b-marketing | skill | fr: marketing interentreprises; marketing B2B; marketing industriel | en: B2B marketing
b2b-marketing | en: industrial marketing
brand-management | skill | fr: gestion de marque; image de marque; gérer une marque; stratégie de marque
brand-management | fr: positionnement de marque; branding | en: brand management; branding; brand strategy
brand-management | en: brand positioning; manage a brand
brevo | tool | fr: Brevo; Sendinblue | en: Brevo; Sendinblue
business-development | skill | fr: développement des affaires; développer les affaires; développement commercial
business-development | fr: développer de nouveaux marchés; développement de marchés; développer la clientèle
business-development | fr: développer des marchés; développement de la clientèle | en: business development
business-development | en: develop new business; develop new markets; market development; grow the customer base
business-partnerships | skill | fr: partenariats commerciaux; développer des partenariats; établir des partenariats
business-partnerships | fr: développement de partenariats; gestion de partenariats; gérer des partenariats
business-partnerships | en: business partnerships; develop partnerships; partnership development; partnership management
business-to-business-sales | skill | fr: vente interentreprises; vente B2B; B2B; vente aux entreprises
business-to-business-sales | fr: vendre aux entreprises | en: business-to-business sales; B2B sales; B2B
business-to-business-sales | en: corporate sales
category-management | skill | fr: gestion de produits et catégories; gestion de catégories; gérer une gamme de produits
category-management | fr: gestion de gamme; gérer des produits et catégories; gérer des catégories
category-management | fr: gestion d'une gamme de produits | en: category management; product line management
category-management | en: product marketing
closing-sales | skill | fr: conclusion de ventes; conclure des ventes; closing | en: closing sales; close sales
closing-sales | en: deal closing
community-management | skill | fr: gestion de communauté; animer une communauté; animation de communauté en ligne
community-management | fr: gestion de communautés Web; animation d'une communauté; gérer des communautés Web
community-management | en: community management; manage online communities; online community engagement
constant-contact | tool | fr: Constant Contact | en: Constant Contact
consultative-selling | skill | fr: vente de services; vendre des services; analyser les besoins des clients
consultative-selling | fr: analyse des besoins des clients; vente de solutions; vente consultative; vente-conseil
consultative-selling | fr: vendre des solutions | en: consultative selling; solution selling; service sales
consultative-selling | en: sell services
content-creation | skill | fr: création de contenu; créer du contenu; création de contenu numérique; produire du contenu
content-creation | fr: production de contenu | en: content creation; create content; digital content creation
content-marketing | skill | fr: marketing de contenu; stratégie de contenu; créer du contenu marketing
content-marketing | fr: contenu de marque; création de contenu marketing | en: content marketing; content strategy
content-marketing | en: branded content
content-planning | skill | fr: planification de contenu; calendrier éditorial; calendrier de publication
content-planning | fr: planifier des publications; planification de publications | en: content planning
content-planning | en: editorial calendar; content calendar
conversion-rate-optimization | skill | fr: optimisation du taux de conversion; CRO; pages d'atterrissage
conversion-rate-optimization | fr: optimiser le taux de conversion | en: conversion rate optimization; CRO
conversion-rate-optimization | en: landing pages
customer-experience | skill | fr: expérience client; améliorer l'expérience client; parcours client; CX
customer-experience | fr: amélioration de l'expérience client | en: customer experience; improve customer experience
customer-experience | en: customer journey; CX
customer-relationship-management | skill | fr: relations avec la clientèle; entretenir des relations avec la clientèle
customer-relationship-management | fr: gestion de la relation client; gérer les relations avec les clients; CRM; !GRC
customer-relationship-management | fr: relation client | en: customer relationship management; CRM
customer-relationship-management | en: manage customer relationships; client relations; customer relations
customer-retention | skill | fr: fidélisation de la clientèle; fidéliser la clientèle; fidéliser les clients
customer-retention | fr: programme de fidélité; rétention de clients; maintenir les relations avec les clients
customer-retention | en: customer retention; retain customers; customer loyalty; loyalty programs; client retention
customer-satisfaction | skill | fr: satisfaction de la clientèle; mesurer la satisfaction des clients
customer-satisfaction | fr: sondages de satisfaction; satisfaction client; assurer la satisfaction de la clientèle; NPS
customer-satisfaction | fr: mesure de la satisfaction des clients | en: customer satisfaction
customer-satisfaction | en: customer satisfaction surveys; ensure customer satisfaction; NPS
customer-success | skill | fr: succès client; gestion du succès client; customer success; renouvellement de contrats
customer-success | fr: gérer le succès client | en: customer success; customer success management; contract renewals
cyberimpact | tool | fr: Cyberimpact | en: Cyberimpact
dialog-insight | tool | fr: Dialog Insight | en: Dialog Insight
digital-marketing | skill | fr: marketing numérique; marketing digital; marketing Web; marketing en ligne
digital-marketing | fr: faire du marketing numérique; webmarketing | en: digital marketing; online marketing
digital-marketing | en: web marketing; internet marketing
direct-marketing | skill | fr: marketing direct; marketing relationnel; marketing sur base de données
direct-marketing | en: direct marketing; relationship marketing; database marketing
distributor-management | skill | fr: animation d'un réseau de distributeurs; réseau de distributeurs
distributor-management | fr: gestion de distributeurs; gérer des distributeurs; animer un réseau de distributeurs
distributor-management | en: distributor management; dealer network management; channel sales
door-to-door-sales | skill | fr: vente porte-à-porte; porte-à-porte; sollicitation à domicile | en: door-to-door sales
door-to-door-sales | en: door to door canvassing
e-commerce | skill | fr: commerce électronique; vente en ligne; boutique en ligne; gérer une boutique en ligne
e-commerce | fr: gestion d'une boutique en ligne; e-commerce; vendre en ligne | en: e-commerce; online sales
e-commerce | en: online store management; manage an online store; ecommerce; electronic commerce
eloqua | tool | fr: Eloqua | en: Eloqua
email-marketing | skill | fr: infolettres; rédiger des infolettres; courriel marketing; campagnes courriel
email-marketing | fr: marketing par courriel; envoyer des infolettres; publipostage; rédaction d'infolettres
email-marketing | fr: envoi d'infolettres | en: email marketing; newsletters; write newsletters; email campaigns
email-marketing | en: mailings
event-marketing | skill | fr: marketing événementiel; salons commerciaux; foires commerciales
event-marketing | fr: participer à des salons commerciaux; tenir un kiosque | en: event marketing; trade shows
event-marketing | en: exhibit at trade shows; trade show booth
eventbrite | tool | fr: Eventbrite; plateforme d'événements | en: Eventbrite; event platform
facebook-ads | tool | fr: Facebook Ads; Meta Ads; Meta Business Suite; Facebook Business Manager; publicités Facebook
facebook-ads | en: Facebook Ads; Meta Ads; Meta Business Suite; Facebook Business Manager
focus-groups | skill | fr: groupes de discussion; animer des groupes de discussion; focus group
focus-groups | fr: animation de groupes de discussion | en: focus groups; moderate focus groups
franchising | skill | fr: franchises; !franchises; développement de franchises; gérer un réseau de franchises
franchising | fr: développer des franchises; gestion d'un réseau de franchises | en: franchising; franchise development
franchising | en: franchise management
google-ads | tool | fr: Google Ads; AdWords; Google AdWords | en: Google Ads; AdWords; Google AdWords
google-ads-certification | certificate | fr: certification Google Ads; Google Analytics Individual Qualification
google-ads-certification | en: Google Ads certification; Google Analytics certification
google-analytics | tool | fr: Google Analytics; GA4; Google Analytics 4 | en: Google Analytics; GA4; Google Analytics 4
google-tag-manager | tool | fr: Google Tag Manager; GTM | en: Google Tag Manager; GTM
hootsuite | tool | fr: Hootsuite | en: Hootsuite
hotjar | tool | fr: Hotjar | en: Hotjar
hubspot | tool | fr: HubSpot; Hub Spot | en: HubSpot; Hub Spot
influencer-marketing | skill | fr: marketing d'influence; influenceurs; collaborer avec des influenceurs
influencer-marketing | en: influencer marketing; work with influencers
instagram | tool | fr: Instagram; Facebook pour entreprise; page LinkedIn | en: Instagram; Facebook pages
instagram | en: YouTube channel management; LinkedIn pages
international-trade | skill | fr: exportation; !exportation; développer les exportations; commerce international
international-trade | fr: développement de marchés internationaux; vente à l'international; vendre à l'étranger
international-trade | fr: développement des exportations; développer des marchés internationaux
international-trade | en: international trade; export sales; export development; international sales
international-trade | en: international market development
key-account-management | skill | fr: gestion de comptes clients stratégiques; gestion de grands comptes
key-account-management | fr: gérer des comptes majeurs; gestion des comptes majeurs; gérer un portefeuille de clients
key-account-management | fr: gestion d'un portefeuille de clients; grands comptes
key-account-management | fr: gérer des comptes clients stratégiques; gérer de grands comptes
key-account-management | en: key account management; manage key accounts; account management
key-account-management | en: client portfolio management; manage a client portfolio
klaviyo | tool | fr: Klaviyo | en: Klaviyo
linkedin-ads | tool | fr: LinkedIn Ads | en: LinkedIn Ads
linkedin-sales-navigator | tool | fr: LinkedIn Sales Navigator; Sales Navigator; ZoomInfo; Apollo prospection
linkedin-sales-navigator | en: LinkedIn Sales Navigator; Sales Navigator; ZoomInfo
mailchimp | tool | fr: Mailchimp; Mail Chimp | en: Mailchimp; Mail Chimp
market-research | skill | fr: étude de marché; réaliser des études de marché; analyse de marché; analyser le marché
market-research | fr: recherche marketing; réalisation d'études de marché | en: market research; conduct market research
market-research | en: market analysis; market studies; analyze markets
market-segmentation | skill | fr: positionnement de produits; étude de positionnement; segmentation de marché
market-segmentation | fr: segmenter un marché | en: market segmentation; product positioning; segment markets
marketing | skill | fr: marketing; mise en marché; commercialisation; commercialiser des produits; faire du marketing
marketing | fr: mettre en marché des produits; mercatique | en: marketing; market products; go-to-market
marketing | en: product commercialization
marketing-automation | skill | fr: automatisation du marketing; automatiser le marketing | en: marketing automation
marketing-automation | en: automate marketing
marketing-strategy | skill | fr: stratégie marketing; élaborer des stratégies marketing; plan marketing
marketing-strategy | fr: élaborer un plan marketing; plan de commercialisation; planification marketing
marketing-strategy | fr: stratégie numérique; mettre en œuvre la stratégie numérique
marketing-strategy | fr: élaboration de stratégies marketing; élaboration d'un plan marketing | en: marketing strategy
marketing-strategy | en: develop marketing strategies; marketing plan; marketing planning
marketo | tool | fr: Marketo | en: Marketo
media-buying | skill | fr: achat média; placement média; planification média; acheter des espaces publicitaires
media-buying | fr: achat d'espaces publicitaires | en: media buying; media planning; media placement
microsoft-advertising | tool | fr: Microsoft Advertising; Bing Ads | en: Microsoft Advertising; Bing Ads
microsoft-clarity | tool | fr: Microsoft Clarity | en: Microsoft Clarity
mobile-marketing | skill | fr: marketing mobile; marketing par messages texte | en: mobile marketing; SMS marketing
moz-seo | tool | fr: Moz SEO | en: Moz SEO
networking | skill | fr: réseautage; faire du réseautage; développer un réseau de contacts; réseautage d'affaires
networking | fr: développement d'un réseau de contacts | en: networking; !networking; business networking
networking | en: build a professional network
pardot | tool | fr: Pardot | en: Pardot
performance-marketing | skill | fr: marketing de performance; suivi des conversions; mesurer le rendement des campagnes
performance-marketing | fr: analyse de campagnes; suivre les conversions; mesure du rendement des campagnes
performance-marketing | fr: analyser des campagnes | en: performance marketing; conversion tracking; campaign analytics
pharmaceutical-sales | skill | fr: vente de produits pharmaceutiques; représentation pharmaceutique
pharmaceutical-sales | fr: représentation médicale; vendre des produits pharmaceutiques | en: pharmaceutical sales
pharmaceutical-sales | en: medical sales; medical representation
pinterest-ads | tool | fr: Pinterest Ads | en: Pinterest Ads
pipedrive | tool | fr: Pipedrive | en: Pipedrive
pre-sales | skill | fr: avant-vente; ingénierie d'avant-vente; soutien avant-vente
pre-sales | fr: démonstrations techniques aux clients | en: pre-sales; presales support; technical demos for customers
pre-sales | en: sales engineering
pricing | skill | fr: établissement des prix; fixer les prix; stratégie de prix; tarification; politique de prix
pricing | en: pricing; price setting; pricing strategy
product-demonstrations | skill | fr: démonstration de produits; faire des démonstrations de produits
product-demonstrations | fr: présenter des produits; démonstration en magasin; présentation de produits
product-demonstrations | en: product demonstrations; demonstrate products; in-store demonstrations
product-launch | skill | fr: lancement de produits; lancer des produits; lancement d'un nouveau produit
product-launch | fr: gestion du lancement de produits; lancer un nouveau produit; gérer le lancement de produits
product-launch | en: product launch; launch products
prospecting | skill | fr: prospection; prospecter; prospecter des entreprises; prospecter de nouveaux clients
prospecting | fr: prospection de clients; prospection téléphonique; recherche de nouveaux clients
prospecting | fr: trouver de nouveaux clients; rechercher de nouveaux clients; solliciter des clients; démarchage
prospecting | en: prospecting; prospect new clients; lead generation; cold calling; find new customers; generate leads
public-tenders | skill | fr: gestion des appels d'offres commerciaux; SEAO; appels d'offres publics; soumissionner
public-tenders | fr: gérer les appels d'offres commerciaux | en: public tenders; SEAO; bid management; bidding
quotations | skill | fr: préparation de soumissions; préparer des soumissions; faire des soumissions
quotations | fr: rédiger des offres de services; offres de services; rédaction d'offres de services
quotations | fr: propositions commerciales; préparer des devis commerciaux; préparer des propositions
quotations | fr: préparation de devis commerciaux; préparation de propositions | en: quotations; prepare quotes
quotations | en: service proposals; write proposals; sales proposals; prepare quotations
real-estate-broker-licence | certificate | fr: certificat de courtier immobilier; permis OACIQ
real-estate-broker-licence | en: real estate broker licence; OACIQ licence
real-estate-sales | skill | fr: vente immobilière; courtage immobilier; vendre des propriétés; vente de propriétés
real-estate-sales | en: real estate sales; real estate brokerage; sell properties
reputation-management | skill | fr: gestion de la réputation; gérer les avis en ligne; réputation en ligne
reputation-management | fr: répondre aux avis; gérer la réputation; gestion des avis en ligne
reputation-management | en: reputation management; online reviews management; respond to reviews
retail-buying | skill | fr: achats pour la revente; acheter des collections; planification des achats en magasin
retail-buying | fr: achat de collections; planifier les achats en magasin | en: retail buying; merchandise buying
retail-buying | en: assortment planning
retail-listings | skill | fr: listage de produits en épicerie; négocier avec des bannières | en: retail listings
retail-listings | en: negotiate with retail banners; product listing
retargeting | skill | fr: reciblage publicitaire; publicité programmatique; achat programmatique | en: retargeting
retargeting | en: programmatic advertising
sales | skill | fr: vente; !vente; vendre des produits; vente de produits; vendre; faire de la vente
sales | fr: vendre des produits et services; techniques de vente; vente de produits et services | en: sales; !sales
sales | en: sell products; selling; sales techniques; sell products and services
sales-analysis | skill | fr: analyse des ventes; analyser les ventes; rapports de vente; suivi des ventes
sales-analysis | fr: suivre les ventes | en: sales analysis; analyze sales; sales reports; sales tracking
sales-forecasting | skill | fr: prévisions des ventes; établir des prévisions de ventes; plan de vente
sales-forecasting | fr: objectifs de vente; atteindre des objectifs de vente; atteinte d'objectifs de vente
sales-forecasting | en: sales forecasting; sales planning; sales targets; achieve sales targets; meet sales goals
sales-management | skill | fr: gestion des ventes; gérer une équipe de vente; direction des ventes; gérer les ventes
sales-management | fr: gestion d'une équipe de vente; superviser une équipe de vente; diriger les ventes
sales-management | fr: supervision d'une équipe de vente | en: sales management; manage a sales team
sales-management | en: sales team leadership; lead sales teams
sales-negotiation | skill | fr: négociation commerciale; négocier des ventes; négocier avec les clients
sales-negotiation | fr: négocier des contrats de vente; négociation de prix; négociation de ventes
sales-negotiation | fr: négociation de contrats de vente; négocier des prix | en: sales negotiation
sales-negotiation | en: commercial negotiation; negotiate with customers; price negotiation
sales-pipeline-management | skill | fr: gestion du pipeline de ventes; entonnoir de ventes; tunnel de vente
sales-pipeline-management | fr: qualifier des prospects; qualification de prospects; gérer le pipeline de ventes
sales-pipeline-management | en: sales pipeline management; sales funnel; lead qualification; qualify leads
sales-presentations | skill | fr: présentation de vente; argumentaire de vente; rédiger un argumentaire de vente
sales-presentations | fr: faire des présentations commerciales; rédaction d'un argumentaire de vente
sales-presentations | en: sales presentations; sales pitch; pitching
sales-promotion | skill | fr: promotion des ventes; organiser des promotions; activités promotionnelles
sales-promotion | fr: promouvoir des produits; promotion de produits; promouvoir les ventes; organisation de promotions
sales-promotion | en: sales promotion; promotional activities; promote products; product promotion
sales-representation | skill | fr: représentation commerciale; représenter une entreprise; !représentation
sales-representation | fr: visiter des clients; visites de clients | en: sales representation; commercial representation
sales-representation | en: client visits; visit customers; field sales
sales-territory-management | skill | fr: gestion de territoire de vente; gérer un territoire; territoire de vente
sales-territory-management | fr: gestion d'un territoire | en: sales territory management; territory management
sales-territory-management | en: manage a sales territory
screaming-frog | tool | fr: Screaming Frog | en: Screaming Frog
search-engine-marketing | skill | fr: référencement payant; SEM; publicité sur les moteurs de recherche; PPC
search-engine-marketing | fr: campagnes payantes; placement publicitaire numérique; gérer des campagnes payantes
search-engine-marketing | fr: gestion de campagnes payantes | en: search engine marketing; PPC; pay-per-click
search-engine-marketing | en: paid search
search-engine-optimization | skill | fr: référencement naturel; SEO; optimisation pour les moteurs de recherche
search-engine-optimization | fr: référencement Web; optimiser le référencement; référencement organique
search-engine-optimization | fr: optimisation du référencement | en: search engine optimization; SEO; organic search
search-engine-optimization | en: optimize search ranking
semrush | tool | fr: SEMrush | en: SEMrush
social-media-management | skill | fr: gestion des médias sociaux; gérer les réseaux sociaux; médias sociaux
social-media-management | fr: gestion des réseaux sociaux; animer les réseaux sociaux; réseaux sociaux
social-media-management | fr: animation de médias sociaux; gérer les médias sociaux; animation des réseaux sociaux
social-media-management | fr: animer des médias sociaux | en: social media management; manage social media; social media
social-media-management | en: social networks
software-sales | skill | fr: vente de logiciels; vente SaaS; ventes de solutions logicielles; vendre des logiciels
software-sales | en: software sales; SaaS sales; sell software
sponsorship | skill | fr: commandites; recherche de commandites; solliciter des commanditaires
sponsorship | fr: rechercher des commandites | en: sponsorship; seek sponsors; sponsorship sales
sprout-social | tool | fr: Sprout Social | en: Sprout Social
swapcard | tool | fr: Swapcard | en: Swapcard
technical-sales | skill | fr: vente technique; représentation technique; vente de produits techniques
technical-sales | fr: vendre des produits techniques | en: technical sales; technical representation
telemarketing | skill | fr: télévente; télémarketing; vente par téléphone; vendre par téléphone; appels sortants
telemarketing | fr: faire des appels sortants | en: telemarketing; telesales; outbound calls; phone sales
tiktok | tool | fr: TikTok | en: TikTok
tiktok-ads | tool | fr: TikTok Ads | en: TikTok Ads
warranty-administration | skill | fr: gestion de garanties; traiter des réclamations de garantie; garanties de produits
warranty-administration | fr: gérer des garanties; traitement de réclamations de garantie | en: warranty administration
warranty-administration | en: warranty claims; process warranty claims
wholesale-sales | skill | fr: vente en gros; vendre aux détaillants; vente aux détaillants; distribution en gros
wholesale-sales | en: wholesale sales; sell to retailers; wholesale
youtube | tool | fr: YouTube | en: YouTube
zoho | tool | fr: Zoho; Zoho CRM | en: Zoho; Zoho CRM
`
