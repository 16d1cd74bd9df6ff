namespace ArgumentMap.Reasoning;

/// <summary>
/// Follows a system of differential equations to where it comes to rest, by the explicit Runge–Kutta method of order 5 with an embedded one
/// of order 4 to control the step.
/// </summary>
/// <remarks>
/// Source: J. R. Dormand and P. J. Prince, A family of embedded Runge–Kutta formulae (1980); step control as in E. Hairer, S. P. Nørsett
/// and G. Wanner, Solving ordinary differential equations I (1993), II.4. The error allowed at each step is in proportion to how far the
/// system is from rest, so that the path is followed well enough not to be left and the end is met as exactly as is asked. A step costs six
/// evaluations of the derivative.
/// </remarks>
internal sealed class DormandPrince(int dimension, DormandPrince.Derivative derive)
{
    private const int Stages = 7;
    private const double ErrorToDistance = 1e-4;
    private const double Order = 5;

    /// <summary>
    /// The weights of earlier slopes at each stage. The last stage's are those of the new state, so its slope starts the next step.
    /// </summary>
    private static readonly double[][] Weights =
    [
        [],
        [1.0 / 5],
        [3.0 / 40, 9.0 / 40],
        [44.0 / 45, -56.0 / 15, 32.0 / 9],
        [19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729],
        [9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656],
        [35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84],
    ];

    /// <summary>The weights of the slopes in the new state less those of order 4: the estimate of the error.</summary>
    private static readonly double[] ErrorWeights =
        [71.0 / 57600, 0, -71.0 / 16695, 71.0 / 1920, -17253.0 / 339200, 22.0 / 525, -1.0 / 40];

    private readonly double[][] _slopes = [.. Enumerable.Range(0, Stages).Select(_ => new double[dimension])];
    private readonly double[] _state = new double[dimension];

    /// <summary>Writes the derivative of a state.</summary>
    public delegate void Derivative(ReadOnlySpan<double> state, Span<double> derivative);

    /// <summary>
    /// Moves a state to rest: until no component of its derivative is larger than the tolerance, or the steps are used up.
    /// </summary>
    /// <returns>The largest component of the derivative at the end, and how many steps were tried.</returns>
    public (double Residual, int Steps) Rest(Span<double> state, double tolerance, int maxSteps, CancellationToken cancellationToken)
    {
        derive(state, _slopes[0]);
        var residual = Largest(_slopes[0]);
        var (steps, step) = (0, 0.1);
        for (; steps < maxSteps && residual > tolerance; steps++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Try(state, step);
            var error = Error(step) / (ErrorToDistance * residual);
            step *= Math.Clamp(0.9 * Math.Pow(Math.Max(error, 1e-10), -1 / Order), 0.2, 5);
            if (error > 1) continue;
            _state.CopyTo(state);
            (_slopes[0], _slopes[Stages - 1]) = (_slopes[Stages - 1], _slopes[0]);
            residual = Largest(_slopes[0]);
        }
        return (residual, steps);
    }

    private void Try(ReadOnlySpan<double> state, double step)
    {
        for (var stage = 1; stage < Stages; stage++)
        {
            state.CopyTo(_state);
            for (var earlier = 0; earlier < stage; earlier++) AddScaled(_slopes[earlier], step * Weights[stage][earlier]);
            derive(_state, _slopes[stage]);
        }
    }

    private void AddScaled(double[] slope, double factor)
    {
        if (factor == 0) return;
        for (var i = 0; i < _state.Length; i++) _state[i] += factor * slope[i];
    }

    private double Error(double step)
    {
        var largest = 0.0;
        for (var i = 0; i < dimension; i++)
        {
            var error = 0.0;
            for (var stage = 0; stage < Stages; stage++) error += ErrorWeights[stage] * _slopes[stage][i];
            largest = Math.Max(largest, Math.Abs(step * error));
        }
        return largest;
    }

    private static double Largest(double[] values)
    {
        var largest = 0.0;
        foreach (var value in values) largest = Math.Max(largest, Math.Abs(value));
        return largest;
    }
}
