//! A hash as six plain words, to read aloud.
//!
//! Two people compare a receipt with the ledger by saying six words to each other, in person or on the phone. Each word
//! stands for 11 bits, so six of them say 66 bits of the hash: a mix-up shows at once, and nobody can make another
//! promise with the six words of a given one. The words are for people and prove nothing alone: somebody who prepares
//! two entries *beforehand* needs about 2³³ tries to give both the same words, so the file or the QR code decides.
//!
//! The list was put together by hand for this purpose, and these were the rules:
//! - 2,048 words, told apart by their first four letters, and no two that differ by one letter only, so that a word heard
//!   or written badly is still the right one; no pairs that sound alike (sail and sale).
//! - Plain English words, the same in every language of the app: both people must see the same words.
//! - No names, nothing unkind, nothing about health, and nothing that could be taken for a part of the promise: no
//!   numbers, days or months, no pay, no "never", no "agree".
//!
//! The list never changes: receipts on paper live longer than this version of the app.

/// How many bits a word says.
const BITS: usize = 11;

/// The first six words of a hash.
pub fn six_words(hash: &[u8; 32]) -> [&'static str; 6] {
    words_of(hash)
}

/// The first `COUNT` words of a hash: six for an entry of the log, eight for a public key.
pub fn words_of<const COUNT: usize>(hash: &[u8; 32]) -> [&'static str; COUNT] {
    std::array::from_fn(|word| {
        let bits = word * BITS..(word + 1) * BITS;
        let index = bits.fold(0, |index, bit| index << 1 | usize::from(is_set(hash, bit)));
        WORDS.split_ascii_whitespace().nth(index).unwrap_or_default()
    })
}

/// Whether a text is nothing but six words of the list, as somebody types what is printed on a receipt.
pub fn are_six_words(text: &str) -> bool {
    let typed: Vec<&str> = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let known = |word: &&str| WORDS.split_ascii_whitespace().any(|listed| listed.eq_ignore_ascii_case(word));
    typed.len() == 6 && typed.iter().all(known)
}

/// Whether a bit is set, counted from the first byte's highest; past the end there are none.
fn is_set(hash: &[u8; 32], bit: usize) -> bool {
    hash.get(bit / 8).is_some_and(|byte| byte >> (7 - bit % 8) & 1 == 1)
}

#[rustfmt::skip]
const WORDS: &str = "\
    aardvark abacus abode abundant accept accordion acorn acoustic acre acrobat actor adverb advice aerial afar \
    afternoon agenda agile aircraft airmail airport album alcove alert algebra alive alley almanac almond aloe aloft \
    alongside alpha alter amaze amethyst amount amphora anchor ancient anemone animal ankle annex annual answer \
    antenna antique antler anvil anyway apex aplomb appetite apprentice apricot apron aqua arcade arctic arena \
    arithmetic armchair armor aroma arrive artefact artist ashore ashtree aside asparagus aspect assemble asterisk \
    astound astronaut atlas atom atrium attache attic auburn audio autograph avalanche avenue aviary avocado awake \
    awesome awning axis axle azure back badge badminton bagel balance balcony ballad bamboo bandana bangle banjo \
    banner barbecue baritone barley barn barrel basic bassoon baton bauble bayou bazaar beacon beam beaver become \
    bedroom bedspread beehive beetle begin begonia belfry belief belong bench benefit beret bergamot bicycle bike \
    bilberry bilingual billow binocular biographer biology biplane birch bird biscuit bison bistro blade blank blazer \
    blend blizzard blossom blotter blouse bluebird boardwalk boat bobbin bobsled bodice body bolster bonfire bonsai \
    book boomerang boost borrow botany bottle bouquet bowl bowtie boxwood braid brave breadth breeze brief bright \
    brim bring brioche brisk broad broccoli bronze broom brown bubble bucket buffalo bugle build bulb bulletin \
    bumblebee bundle bungalow bunny buoyant burgundy burlap burnish busy butter buzz bystander cabbage cabin caboose \
    cactus caddie cadet calabash calcium calendar call calypso camel canal candle canister canoe cantaloupe canvas \
    canyon cape capybara caramel carbon cargo caribou carnival carousel carpet carry cascade casket casserole castle \
    casual catalog caviar cedar celery cement ceramic chain chalk chamber chance chapter charm chat check cheddar \
    cheer chef chemist chess chicken chime chisel choice chorus chowder chrome chuckle chutney cicada cinema cinnamon \
    circle cistern citrus city civic clamp clarinet class clavier claw clean clementine clever cliff climate clipper \
    cloister cloth cloud club coach cobalt cobbler cobweb cockpit cocoa code cogwheel collar colony column comb \
    comfort common compass concert condor conifer connect console contain convex copper cordial coriander cork \
    cormorant corona corridor corsage cosine cosmic costume cottage count couple courage cowbell cowslip coyote cozy \
    crab cradle crane crater crayon crescent crew cricket crinkle crisp crocus croissant crop cross crouton crowd \
    crumb crunch crust cubicle cuckoo cucumber cuff culture cupboard cupcake cupid cupola curator curious curl \
    currency cursor curtain curve cushion custom cutlery cuttlefish cycle cylinder cypress dabble daffodil dairy \
    damson dance dandelion dapple daring data daybreak dazzle dearly decanter decimal decorate deep deerskin delicate \
    delta denim denote depth derby descend design destiny detail detour develop device dewdrop diagram dial diameter \
    diary diesel different digit diligent dimension dimple diner dinosaur diorama diploma direct discover disk \
    display distance divide document dogwood doily doll dolomite dolphin domain domino donate door dormant dotted \
    dove dragonfly drama drapery draw dream dress drift drive drizzle dromedary droplet drowsy drum dryer duckling \
    duet duffel dugout dumbbell dune duplex dwelling dynamic eager eagle earmuff earring earth easel easy eatery echo \
    eclair eclipse ecology economy ecosystem edelweiss edible educate eggplant eggshell egret elastic elbow elder \
    electric elegant element elephant elevate elixir elmwood eloquent embark emblem embrace emotion empty emulate \
    enamel encore endive endowed energy engage engine engrave enigma enrich enroll ensign enter entry envelope envoy \
    epilogue episode equator equip eraser ermine errand escalator espresso essay estuary etching eternal ethics \
    eucalyptus evaluate event evergreen evident excel exchange excite excursion exercise exhibit exit expand explore \
    export extend extra eyebrow eyelash fabric fabulous face faculty fahrenheit faithful falcon family famous fancy \
    fandango fanfare fanlight faraway farewell farther fascinate fashion fathom faucet feather fedora feedback feline \
    felt fence fern festival fetch fiber fiction figure filament filbert filter final finger finish firefly firm \
    firth fish fjord flagship flamingo flannel flapjack flash flavor flax fledgling fleece flexible flicker flint \
    flip float flock floor floral flotilla flourish flow fluffy fluid flurry flute focus foggy foliage folk foot \
    forage forecast fortune forum fossil foster foxglove foyer fraction fragrant frame freckle free freight frequent \
    fresh fretwork friend frigate fringe frisbee fritter from frost frugal fruit fulfill full furlong furnace furrow \
    future fuzzy gadget galaxy gallery galoshes gander garage garden gargle garlic garment garnet gastropod gateway \
    gauge gazebo gazpacho gear gecko gelatin general gentle geology geometry geranium gesture getaway geyser gherkin \
    giant gift giggle gingham giraffe glacier glad glance glaze gleam gleeful glimpse glisten glitter glossy glove \
    glue gnome goal goblet goggles gondola good gooseberry gosling gourmet govern grain grand grape grass grateful \
    grazing green grenadine grid griffin grill grocery groove grotto ground grow guava guess guide guitar gulf \
    gumdrop guppy gust gymnast habit hacksaw haddock haiku halibut hallway halo hamlet hammer hamster hang happen \
    harbor hardware harmonic harvest hatbox haven hawthorn hayloft haystack hazelnut head heartfelt heavy heirloom \
    helium hello helmet hemisphere heritage heron herring hexagon hibiscus hickory hidden high hill hinge hint hippo \
    history hive hockey hoist hold holiday hollow home honest honor hopeful hopscotch horizon horn horsepower \
    hospitable hourglass hover human humor humus hurdle hurray husk hyacinth hybrid hydrant hyena hyphen ibex iceberg \
    icicle icing icon idea identity igloo illuminate image imitate impala implement impress inbox inch incline income \
    index indoor industry influence inhabit inkstand inlet innovate input insect inside inspire install interest \
    intricate intuition invent invite iridescent ironwork island isthmus italic item itinerary ivory jacaranda jacket \
    jaguar jamboree janitor jargon javelin jazz jester jetty jigsaw jogger join jolly journal jovial joyful jubilee \
    judo juice jukebox jumbo jump junction jungle juniper jute kale kangaroo karate kayak kebab keen kelp kennel \
    kestrel keyboard keyhole keystone khaki kickstand kilo kimono kind kingfisher kinship kiosk kitchen kite kiwi \
    knee knitwear knob koala krypton kumquat laboratory labyrinth lacquer ladder ladle lagoon lamb laminate land \
    language lantern lapel larch large lark lasagna lasso lather latitude lattice laugh laundry laureate lava \
    lavender lawn layer layout leader leaflet league leap learn lecture leeway left legacy legend legible legume \
    legwork leisure lemming lemon lemur length lens lentil leotard letter level lexicon liaison liberty library \
    lichen light lilac lime limit limousine limpet linden linguist link lion liquid list liter lithium litmus little \
    loaf lobby lobe lobster locomotive lodge logbook logic lollipop loop lotion lotus lounge lowland lubricate lucky \
    luggage lukewarm lullaby luminous lunar lunch lupine luster luxury lyrebird lyric macaroni machine mackerel \
    magazine magenta magic magma magnet magpie mahogany mailbox maintain make mallard mammoth manatee mandolin \
    maneuver mango manifest mansion mantra manual maple maraca marble marine market marlin marmalade maroon marquee \
    marsh marvel marzipan mascot masonry massive mast material matinee matrix matter maximum mayfly mayor maypole \
    meadow meander measure mechanic medallion media medley megaphone melon member memento memo mention menu merchant \
    merge meridian mermaid mesh message meteor method metric mezzanine microphone midsummer midway mighty migrate \
    mild mimic mimosa mindful mineral mingle mini minnow minstrel minuet miracle mirror mission mistletoe mitten \
    mixture mobile mocha modify module molecule momentum mongoose monitor monogram monsoon monument moon moorland \
    moral mortar mosaic moss motel motto mouse movie mozzarella mudguard muesli mulberry mulch multiply municipal \
    museum mushroom music muskrat muslin mustache mutual myriad myrtle mystery myth name napkin narwhal nasturtium \
    nature nautical navigate neck nectar needle negotiate neighbor neon network neutral newborn news nice nickel \
    nightfall nimble nitrogen nocturne noise nomad nominate noodle nostalgia notable notch note notice nougat noun \
    nourish nova novel nozzle nudge nugget number numeral nursery nurture nuthatch nutmeg nutrient nylon oasis \
    oatcake oatmeal obelisk oboe oboist ocean octave octopus odyssey offshore okra oleander omelet onion online \
    onlooker onward opera optic oracle orator orbit orchard ordinary oregano organ origin oriole ornament osprey \
    ostrich otter ounce outdoor outfit outlet output outreach outside oval ovation oven overall owlet owner oxbow \
    oxygen oyster padlock page pagoda pajamas palace palm pamphlet pancake panel pangolin panorama pansy panther \
    papaya paper paprika papyrus parade parcel parent parlor parquet parrot parsley part pass pasta path patio patrol \
    pattern pavilion peanut pebble pecan pedestal pedigree pelican pencil penguin peninsula pennant pension peony \
    pepper perch peregrine perfume pergola period persimmon petticoat petunia phone photo phrase physics piano \
    piccolo pick picnic picture piglet pigment pile pillar pinball pincushion pinnacle pinstripe pinwheel pioneer \
    pirouette pistachio pitch pivot pixel pizza plaid plaster plateau play plaza pleasant plenty pliers plinth plot \
    plover plume plus plywood pocket podcast poem polish polka pollen polygon pomelo pompom poncho pond pontoon \
    popcorn popular porpoise porridge positive post potato potluck pottery pouch power practice prairie praline \
    preamble precise prelude preserve pretty preview prime print prism procedure profile program project prompt \
    propel protein proud proverb publish pudding puffin pulley pulp puma pumice pumpkin punctual pupil puppet purify \
    purple purse puzzle pyramid quadrant quail quality quarry quaver quench quest quick quiet quill quince quiz quota \
    rabbit raccoon radar radio raft rainbow raisin rally ramble ramp ranch random range rapid rapport raspberry \
    ravine ready realize reason rebound recall receive recipe reckon recline recover recreation rectangle recycle \
    redwood reel reference refine reflect reform refresh regard region regular rehearse reindeer relax release relish \
    remark remember remind remote rename renovate repair repeat reply reporter reprint rescue research reside resort \
    response retrieve reunion reusable revenue revolve rhapsody rhino rhythm ribbon ribcage ricotta riddle ridge \
    rigging rigid ringlet rinse ripple river roadmap roam robot robust rock rodeo roebuck rolling romance roof \
    rookery rooster rope rosette rotate rotor rotunda router rowan rowboat rowing rubber rucksack rudder rugby rugged \
    rule rummage runner runway rural rush rustic saddle safari saffron sailboat salad salon salsa salt salute salvage \
    samba sample sanctuary sapling sardine satchel satellite satin saucepan sauna sausage save savory sawdust sawmill \
    saxophone scaffold scale scan scarf scenic schedule scholar science scissors scoop score scrap screen script \
    sculpture seabird seafood seagull seahorse seaplane search seashell seat seaweed section seesaw seminar sense \
    sentence sepia sequel serenade serve session settle sextant shamrock shape shawl shelf shepherd sherbet shield \
    shine ship shoelace shorebird shoulder shovel shrimp shrub shuffle shutter sibling sidewalk siesta sign silent \
    silhouette silk silver similar simmer sincere sketch skiff skipper skirt skyline slalom slate sled sleep slide \
    slope smart smile smokestack smooth snack snail snap sneaker snorkel snow snuggle soccer social soda soft soil \
    solar solid solo solution solve sombrero sonata song sonnet soothe soprano sorbet sorrel sound soup souvenir \
    soybean spaghetti spaniel spare spatula speak special speech spell spend sphere spice spigot spinach spiral \
    splash splendid spokes sponge spoon spot spray spread spring sprout spruce square squeeze squid stability stadium \
    staff stage stamp staple steady steeple stellar stencil stepladder stereo stew still stir stock stool stop \
    storage stove strand stream stride stroll structure stucco student sturgeon stylish subject sublime subway \
    success suede sugar suitcase summit sunbeam sundial sunflower sunset super supreme surface surprise surround \
    survey sushi sustain swallow sway sweater swift swim switch swivel swordfish sycamore syllable symmetry symphony \
    synopsis syrup system tabby table tact tadpole taffeta tamarind tambourine tandem tangerine tapioca tarragon \
    tartan task tassel taste teach teamwork teapot teaspoon technique telescope tell temper tenant tender tennis \
    tenor termite terrace text thank theater theme theory thermal thesis thimble thing thistle thorough thought \
    thread thrive throughout thrush thumb thunder tiara ticket tidal tiger timber timeless timpani tinker tinsel tiny \
    tiptoe tissue title toadstool toast toboggan toffee together token tolerant tollgate tomato tomcat toolbox \
    toothbrush topaz topic topknot topography topsoil torch tortoise total toucan tour town trace tradition traffic \
    trail tram tranquil trapeze travel treasure treble trefoil trek trellis trend trestle triangle tribute tricycle \
    trident trilogy trinket trip triumph trolley trombone trophy trot trousers trowel true truffle trumpet trunk \
    truth tube tugboat tulip tuna tundra tunic tunnel turbine turmeric turnip turquoise turret turtle tutor tweed \
    twilight twin twirl twist type typical ukulele ultimate umbrella unanimous underline unfold unicorn uniform \
    unique unison unit universe unlock unplug unveil unwind upbeat update upgrade uphill uphold upkeep upland uplift \
    upper upright upstairs upturn urban urchin urgent usher utensil utility utopia vacation vacuum valerian validate \
    valve vanguard vanilla vapor variety varnish varsity vase vault vector vegetable vehicle velocity velvet veneer \
    venture veranda verb vermilion verse vertical vessel viable viaduct vibrant victory video vignette villa vine \
    vintage vinyl violin virtue visible visor visual vital vivacious vivid vocal voice volcano volley volume vowel \
    voyage wafer waffle wagon waistcoat waiter walk wallet walnut walrus waltz warbler wardrobe warehouse warm wash \
    watch watercolor wavelength waxwing weave website wedge weekender welcome weld wetland wharf wheat wheelhouse \
    whirlpool whisker white wholesome wicker widget width wildlife willing window wing winner winsome wisdom wise \
    wishbone witness wizard wolfhound wombat wooden wool word worldwide worth wreath wrist xylophone yard yarrow \
    yearbook yeast yellow yield yodel yoga yogurt yonder youth yucca zeal zebra zenith zeppelin zest zigzag zinc \
    zinnia zipper zither zodiac zoetrope zone zookeeper zoom zucchini";

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_list_has_2048_words_that_their_first_four_letters_tell_apart() {
        let words: Vec<&str> = WORDS.split_ascii_whitespace().collect();
        assert_eq!(words.len(), 1 << BITS);
        let beginnings: BTreeSet<&str> = words.iter().map(|word| word.get(..4).unwrap_or(word)).collect();
        assert_eq!(beginnings.len(), words.len(), "four letters are enough to know a word");
        assert!(words.is_sorted(), "in the order of the alphabet, so that it never changes by accident");
        assert!(
            words.iter().all(|word| (3..=10).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase()))
        );
    }

    #[test]
    fn no_word_becomes_another_by_one_letter() {
        let words: BTreeSet<&str> = WORDS.split_ascii_whitespace().collect();
        for word in &words {
            for at in 0..word.len() {
                let shorter = format!("{}{}", &word[..at], &word[at + 1..]);
                assert!(!words.contains(shorter.as_str()), "{word} and {shorter}");
                for letter in 'a'..='z' {
                    let other = format!("{}{letter}{}", &word[..at], &word[at + 1..]);
                    assert!(other == **word || !words.contains(other.as_str()), "{word} and {other}");
                }
            }
        }
    }

    #[test]
    fn the_list_is_the_one_that_receipts_on_paper_were_printed_with() {
        use sha2::{Digest, Sha256};
        let words: Vec<&str> = WORDS.split_ascii_whitespace().collect();
        let sum = crate::word::hex::encode(&Sha256::digest(words.join(" ")));
        assert_eq!(sum, "9df35d5c2c4b76efaeac002d30154f3496f2332d77b83f8ca9b9b14ad8a48b57");
    }

    #[test]
    fn the_words_are_taken_eleven_bits_at_a_time_from_the_front() {
        let words: Vec<&str> = WORDS.split_ascii_whitespace().collect();
        assert_eq!(six_words(&[0; 32]), [words[0]; 6]);
        assert_eq!(six_words(&[255; 32]), [words[2047]; 6]);
        let mut hash = [0; 32];
        hash[1] = 0b0010_0000; // the eleventh bit
        hash[2] = 0b0000_0100; // the twenty-second
        assert_eq!(six_words(&hash), [words[1], words[1], words[0], words[0], words[0], words[0]]);
    }

    #[test]
    fn another_bit_among_the_first_66_gives_other_words() {
        let before = six_words(&[0x5a; 32]);
        for bit in 0..66 {
            let mut hash = [0x5a; 32];
            hash[bit / 8] ^= 0x80 >> (bit % 8);
            assert_ne!(six_words(&hash), before, "bit {bit}");
        }
    }
}
